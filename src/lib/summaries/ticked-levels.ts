import { bandNames, bands, type Band, type Text } from '$lib/ita';
import { countWhere, type Metric } from './metric';
import { agencies } from './scores';
import type { SummaryRow } from './summary';

/** A level of implementation that the visit ticks, held against the band of the counted projects. */
export interface TickedLevel {
	readonly id: 'implementation_level' | 'overall_level';
	/** The form's section. */
	readonly section: string;
	readonly name: Text;
	/** Agencies by the ticked level, then by the computed band. */
	readonly cells: Readonly<Record<Band, Readonly<Record<Band, Metric>>>>;
}

/** How a ticked level stands to the computed band. */
export const standings = ['higher', 'same', 'lower'] as const;
export type Standing = (typeof standings)[number];

function tickedLevel(id: TickedLevel['id'], section: string, name: Text): TickedLevel {
	const cell = (ticked: Band, computed: Band): Metric => ({
		...agencies,
		id: `${id}_${ticked}_at_${computed}`,
		label: {
			th: `${section} ติ๊ก${bandNames[ticked].th} คำนวณได้${bandNames[computed].th}`,
			en: `${section} ticked ${bandNames[ticked].en}, computed ${bandNames[computed].en}`,
		},
		value: countWhere(`${id} = '${ticked}' AND band = '${computed}'`),
		n: countWhere(`${id} IS NOT NULL AND band IS NOT NULL`),
		definition: {
			th: 'ระดับที่ติ๊กไว้ เทียบกับระดับที่คำนวณจากร้อยละโครงการแล้วเสร็จในรอบของแผน',
			en: 'The level ticked against the band of the completion rate in the plan’s own round.',
		},
	});
	const cells = Object.fromEntries(
		bands.map((ticked) => [
			ticked,
			Object.fromEntries(bands.map((computed) => [computed, cell(ticked, computed)])),
		]),
	) as TickedLevel['cells'];
	return { id, section, name, cells };
}

export const tickedLevels: readonly TickedLevel[] = [
	tickedLevel('implementation_level', '1.3', {
		th: 'ระดับการนำแผนไปปฏิบัติ',
		en: 'Implementation level',
	}),
	tickedLevel('overall_level', '2.1', {
		th: 'ภาพรวมการดำเนินงาน',
		en: 'Overall implementation',
	}),
];

/** Every count of a ticked level. */
export const cellsOf = ({ cells }: TickedLevel): Metric[] =>
	bands.flatMap((ticked) => bands.map((computed) => cells[ticked][computed]));

/** How many agencies of a row ticked higher than, the same as and lower than computed. */
export function standingsIn(row: SummaryRow, { cells }: TickedLevel): Record<Standing, number> {
	const counts = { higher: 0, same: 0, lower: 0 };
	for (const [place, ticked] of bands.entries()) {
		for (const [other, computed] of bands.entries()) {
			const standing = place === other ? 'same' : place > other ? 'higher' : 'lower';
			counts[standing] += row.figure(cells[ticked][computed]).value ?? 0;
		}
	}
	return counts;
}
