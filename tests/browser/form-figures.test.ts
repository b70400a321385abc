import { afterAll, beforeAll, expect, test } from 'vitest';
import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { everyYearAndRandom } from '../oracle/random-filters';
import { byDistrict, byType, whole } from './proofs/form-figure-proofs';
import { differencesIn } from './proofs/proof';
import { openProvince, type Opened } from './province';

const agencyYears = compose(simulateProvince().visits);
const filters = everyYearAndRandom(agencyYears, 20_261_125, 500);
let opened: Opened;

beforeAll(async () => {
	opened = await openProvince('utf8');
});
afterAll(() => opened.engine.close());

test.each([
	['of all', whole],
	['by district', byDistrict],
	['by type', byType],
])(
	'questions, ticked levels, associations and advice %s are the oracle’s',
	async (_, proof) => {
		const { warehouse, stock } = opened;
		const found = await differencesIn(proof, warehouse, stock.catalogue, agencyYears, filters);
		expect(found).toEqual([]);
	},
	120_000,
);
