import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { figures } from '../oracle/figures';
import { select } from '../oracle/filter';
import { assessedIn } from '../oracle/scores';

export const province = simulateProvince();
export const agencyYears = compose(province.visits);

/** What the dashboard opens with: the latest year that has a total. */
const scored = agencyYears.filter((own) => assessedIn(own)?.total !== undefined);
export const filter = {
	asOf: 'latest' as const,
	years: [Math.max(...scored.map(({ year }) => year))],
};
export const members = select(agencyYears, filter);
export const whole = figures(agencyYears, filter);

/** Types as tables name them. */
export const typeNames: Readonly<Record<string, string>> = {
	...{ pao: 'อบจ.', city: 'ทน.', town: 'ทม.', subdistrict: 'ทต.', sao: 'อบต.' },
	...{ university: 'มหาวิทยาลัย', provincial_office: 'สนง.จังหวัด', other: 'อื่นๆ' },
};

/** The ten indicators by id. */
export const indicatorNames: Readonly<Record<string, string>> = {
	i1: 'การปฏิบัติหน้าที่',
	i2: 'การใช้งบประมาณ',
	i3: 'การใช้อำนาจ',
	i4: 'การใช้ทรัพย์สินของราชการ',
	i5: 'การแก้ไขปัญหาการทุจริต',
	i6: 'คุณภาพการดำเนินงาน',
	i7: 'ประสิทธิภาพการสื่อสาร',
	i8: 'การปรับปรุงระบบการทำงาน',
	i9: 'การเปิดเผยข้อมูล',
	i10: 'การป้องกันการทุจริต',
};

/** What is worth knowing, and neither wrong nor doubtful. */
const informs = [
	...['indicators_equal', 'type_changed', 'published_without_score'],
	...['no_obstacle_ticked', 'personal_data'],
];

/** The rows of the Parquet file, which the dashboard opens with, that the report finds something in. */
export const doubtfulRows = new Set(
	[...province.mistakes.filter(({ inParquet }) => inParquet), ...province.noticed]
		.filter(({ code }) => !informs.includes(code))
		.map(({ row }) => row),
);
