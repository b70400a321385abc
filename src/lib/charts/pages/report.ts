import { everything, reportRows, type ReportRows } from '$lib/summaries';
import { reportSections, type ReportSection, type ReportSetting } from '../report';
import type { Page } from './page';

/** A page whose panels are sections of the report. */
export interface ReportPage extends Page<ReportRows> {
	readonly columns: readonly (readonly ReportSection[])[];
}

/** The summary pack: what the overview says above its panels, then a section after the other. */
export const reportPage = (setting: ReportSetting): ReportPage => ({
	id: 'report',
	above: everything.whole,
	compared: true,
	more: reportRows,
	columns: [reportSections(setting)],
});
