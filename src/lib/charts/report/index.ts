import { obstacles } from '../obstacles';
import { support } from '../support';
import { weakIndicators } from '../weak-indicators';
import { belowSection } from './below';
import { caveatsSection } from './caveats';
import { everyAgencySection } from './every-agency';
import { levelsSection } from './level-changes';
import { meansSection } from './means';
import { passesSection } from './passes';
import { plansSection } from './plans';
import { scoreChangesSection } from './score-changes';
import { section, type ReportSection } from './section';
import { termsSection } from './terms';
import { visitFirstSection } from './visit-first';
import type { RowQuality } from '../key-figures';

export type { ReportSection } from './section';

/** What the report stands on beside the figures. */
export interface ReportSetting {
	readonly quality: RowQuality;
	/** ISO day it is made on. */
	readonly today: string;
}

/** What the governor's meeting is told, in its order. */
export const reportSections = ({ quality, today }: ReportSetting): readonly ReportSection[] => [
	passesSection('type'),
	meansSection,
	passesSection('district'),
	section('indicators', 'whole', weakIndicators),
	scoreChangesSection,
	levelsSection,
	plansSection('type'),
	plansSection('district'),
	section('obstacles', 'whole', obstacles),
	section('support', 'whole', support),
	visitFirstSection(today),
	belowSection,
	everyAgencySection,
	caveatsSection(quality),
	termsSection,
];
