import { flushSync } from 'svelte';

const storageKey = 'prongsai.theme';
const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

function remembered(): Theme | undefined {
	try {
		return themes.find((theme) => theme === localStorage.getItem(storageKey));
	} catch {
		// Storage can be forbidden; the system's colours then stand.
		return undefined;
	}
}

let chosen = $state(remembered());
let system = $state<Theme>('light');
let onPaper = $state(false);

/** The colours of the page: the system's until one is chosen, then that, kept on this machine; on paper the light ones. */
export const appearance = {
	get theme(): Theme {
		return onPaper ? 'light' : (chosen ?? system);
	},
	set theme(theme: Theme) {
		chosen = theme;
		try {
			localStorage.setItem(storageKey, theme);
		} catch {
			// Not kept, but in force.
		}
	},
	/** The page is being printed: white, and as wide as paper. */
	get onPaper(): boolean {
		return onPaper;
	},
	/** Dresses the page for paper, or for the screen again, at once: the browser takes its picture next. */
	print(paper: boolean): void {
		flushSync(() => (onPaper = paper));
	},
	/** Keeps nothing on this machine; the system's colours stand again. */
	forget(): void {
		chosen = undefined;
		try {
			localStorage.removeItem(storageKey);
		} catch {
			// Where storage is forbidden nothing was kept.
		}
	},
	/** Follows the system's setting; gives the function that stops it. */
	follow(): () => void {
		const dark = matchMedia('(prefers-color-scheme: dark)');
		const update = () => (system = dark.matches ? 'dark' : 'light');
		update();
		dark.addEventListener('change', update);
		return () => dark.removeEventListener('change', update);
	},
};
