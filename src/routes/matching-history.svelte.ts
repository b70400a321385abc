import { pushState } from '$app/navigation';
import { page } from '$app/state';
import { dashboard } from './dashboard';

/**
 * Gives the matching screen an entry of its own in the history: the browser's back button closes it,
 * and where it is closed otherwise the entry goes. Called once, as the layout is made.
 */
export function keepMatchingInHistory(): void {
	let entered = false;
	$effect(() => {
		const isOpen = dashboard.matchings.open !== undefined;
		const isEntry = page.state.matching === true;
		if (isOpen && !entered) {
			entered = true;
			pushState('', { matching: true });
		} else if (isOpen && !isEntry) {
			entered = false;
			dashboard.matchings.leave();
		} else if (!isOpen && entered) {
			entered = false;
			if (isEntry) history.back();
		}
	});
}
