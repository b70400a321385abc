import { parquetWriteBuffer } from 'hyparquet-writer';
import { refusal } from './take';
const whole = new Uint8Array(parquetWriteBuffer({ codec: 'SNAPPY', rowGroupSize: 2, columnData: [
	{ name: 'หน่วยงาน', data: ['อบต.ก', 'อบต.ข', null], type: 'STRING' },
	{ name: 'ปีงบประมาณ', data: [2563n, 2020n, 2563n], type: 'INT64' },
	{ name: 'คะแนน ITA', data: [85.5, 101, 3], type: 'DOUBLE' },
	{ name: 'เปิดเผยแผน', data: [true, false, null], type: 'BOOLEAN' } ] }));
const only = Number(process.argv[2]);
for (let place = only || 4; place < whole.length; place += 1) {
	process.stdout.write(place + ' ');
	const changed = whole.slice(); changed[place] = (changed[place] ?? 0) ^ 0x55;
	const t = performance.now();
	try { await refusal(changed); } catch (e) { console.log('THROW', e); }
	if (performance.now() - t > 200) console.log('slow', performance.now() - t);
}
