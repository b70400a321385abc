import { among, knownValues, type AddressProblem } from '$lib/filters';
import { indicators } from '$lib/ita';
import { indicatorTarget, type Targets } from '$lib/summaries';
import { measures } from '../indicators/measures';
import { firstSettings, type IndicatorSettings } from './indicators';

/** What an address calls the parts of what the page of indicators is asked. */
export type IndicatorParameter = 'measure' | 'colour' | 'target' | 'raise';

/** No indicator raised: what is absent from the address is as it is at first. */
const none = 'none';
const ids = indicators.map(({ id }) => id);
const inOrder = (chosen: readonly string[]) => ids.filter((id) => chosen.includes(id));

/** A target as the address writes it, "i9-90.5"; undefined where it is none. */
function targetOf(text: string): readonly [string, number] | undefined {
	const [, id = '', score] = /^(i\d{1,2})-(\d{1,3}(?:\.\d{1,2})?)$/.exec(text) ?? [];
	return ids.includes(id) && Number(score) <= 100 ? [id, Number(score)] : undefined;
}

/** The targets that differ from what they are at first. */
const changed = (targets: Targets): Targets =>
	Object.fromEntries(
		ids.flatMap((id) => {
			const score = targets[id];
			return score === undefined || score === indicatorTarget ? [] : [[id, score]];
		}),
	);

/** Reads what the page is asked from an address's parameters; what means nothing is reported and left out. */
export function settingsOfAddress(address: URLSearchParams): {
	settings: IndicatorSettings;
	problems: AddressProblem<IndicatorParameter>[];
} {
	const { known, problems } = knownValues<IndicatorParameter>(address);
	const [measure = firstSettings.measure] = known('measure', among(measures), 1);
	const [colour] = known('colour', among(['difference']), 1);
	const found = new Map<string, number>();
	known('target', (text) => {
		const [id, score] = targetOf(text) ?? [];
		// Of two targets of an indicator the first stands.
		if (id === undefined || score === undefined || found.has(id)) return undefined;
		return found.set(id, score);
	});
	const raised = known('raise', among([none, ...ids]));
	const settings: IndicatorSettings = {
		measure,
		difference: colour !== undefined,
		targets: changed(Object.fromEntries(found)),
		raised: raised.length > 0 ? inOrder(raised) : firstSettings.raised,
	};
	return { settings, problems };
}

/** The parameters that say what the page is asked; what is so at first is left out. */
export function addressOfSettings(settings: IndicatorSettings): URLSearchParams {
	const address = new URLSearchParams();
	const raised = inOrder(settings.raised);
	if (settings.measure !== firstSettings.measure) address.append('measure', settings.measure);
	if (settings.difference) address.append('colour', 'difference');
	for (const [id, score] of Object.entries(changed(settings.targets)))
		address.append('target', `${id}-${score}`);
	if (raised.join() !== firstSettings.raised.join())
		for (const id of raised.length > 0 ? raised : [none]) address.append('raise', id);
	return address;
}
