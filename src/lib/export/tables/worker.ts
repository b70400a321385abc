import type { TablesAnswer, TablesRequest } from './messages';
import { tablesWorkbook } from './tables-workbook';

self.addEventListener('message', async ({ data }: MessageEvent<TablesRequest>) => {
	const answer = (message: TablesAnswer) => self.postMessage(message);
	try {
		answer({ workbook: await tablesWorkbook(data.sheets) });
	} catch (error) {
		answer({ error: String(error) });
	}
});
