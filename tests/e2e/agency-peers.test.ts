import { simulateProvince } from '../../data/generate/simulate';
import { compose } from '../oracle/compose';
import { peersOf } from '../oracle/peers';
import { follow, section } from './agency-page';
import { asTable, expect, goTo, test } from './support';

const agencyYears = compose(simulateProvince().visits);
const own = agencyYears.find(
	({ year, asOf, type, name }) =>
		year === 2563 && asOf === 'latest' && type === 'subdistrict' && name.endsWith('โคกต้นแบบ'),
);

test('an agency stands beside its district, type and province as the oracle says, three clicks away', async ({
	page,
}) => {
	const peers = own && peersOf(own, agencyYears);
	if (!peers?.ranks.local) throw new Error('The agency has peers.');
	await goTo(page, '/?year=2563');
	await page.getByRole('link', { name: 'หน่วยงาน', exact: true }).click();
	await follow(page, 'ทต.โคกต้นแบบ');
	const compared = section(page, 'เทียบกับหน่วยงานอื่นเป็นอย่างไร');
	const { rank, n } = peers.ranks.local;
	await expect(compared).toContainText(`ลำดับที่ ${rank} จาก ${n} อปท. ในจังหวัด`);
	await asTable(compared);
	const [total] = peers.scores;
	const said = [total?.district, total?.type, total?.province].map(
		(group) => `${group?.mean?.toFixed(2) ?? '–'} n ${group?.n ?? 0}`,
	);
	await expect(compared.getByRole('row').nth(1).getByRole('cell')).toHaveText([
		...[total?.own?.toFixed(2) ?? '–', ...said],
	]);

	const history = section(page, 'ผลย้อนหลังรายปี');
	await history.getByRole('link', { name: '2564' }).click();
	await expect(page).toHaveURL(/agency-year=2564/);
	await expect(compared).toContainText('ITA ปี 2563');
});
