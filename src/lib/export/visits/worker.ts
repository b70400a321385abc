import type { VisitsAnswer, VisitsRequest, WrittenFile } from './messages';
import { templateCsv, templateWorkbook } from './template';
import { asResults, visitTable } from './visit-table';
import { visitsCsv } from './visits-csv';
import { visitsParquet } from './visits-parquet';
import { visitsWorkbook } from './visits-workbook';

async function write(request: VisitsRequest): Promise<WrittenFile> {
	if ('template' in request) {
		const { template } = request;
		const content = template === 'csv' ? templateCsv() : await templateWorkbook();
		return { file: new Blob([content]), ending: template, cut: 0 };
	}
	const given = visitTable(request.visits);
	const visits = request.results ? asResults(given) : given;
	switch (request.format) {
		case 'csv':
			return { file: new Blob([...visitsCsv(visits)]), ending: 'csv', cut: 0 };
		case 'parquet':
			return { file: new Blob([visitsParquet(visits)]), ending: 'parquet', cut: 0 };
		case 'xlsx': {
			const { bytes, archive, cut } = await visitsWorkbook(visits);
			return { file: new Blob([bytes]), ending: archive ? 'zip' : 'xlsx', cut };
		}
	}
}

self.addEventListener('message', async ({ data }: MessageEvent<VisitsRequest>) => {
	const answer = (message: VisitsAnswer) => self.postMessage(message);
	try {
		answer(await write(data));
	} catch (error) {
		answer({ error: String(error) });
	}
});
