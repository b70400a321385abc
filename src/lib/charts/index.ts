import { overviewPage } from './pages';

/** The overview's panels, in the order of the director's questions. */
export const panels = overviewPage.columns.flat();
export { agencyHeadline } from './agency-headline';
export { peersView } from './agency-peers';
export { breakdownsOf, canShow } from './breakdowns';
export { default as Chart } from './chart.svelte';
export { default as InTurn } from './in-turn.svelte';
export { measures } from './indicators/measures';
export { choiceWordsOf as adviceWords } from './advice/words';
export { wordsOf as indicatorWords } from './indicators/words';
export { chartForms, definitions, formDefined } from './definitions';
export { everyIndicator, levelSets, methodologies } from './method';
export { hatchLine, hatchStep } from './hatching';
export { headline, type Headline } from './headline';
export { keyFigures, type KeyFigure, type RowQuality } from './key-figures';
export * from './pages';
export type { ReportSection } from './report';
export { summaryTable } from './report/summary';
export { notesBelow, unitOf } from './notes';
export { drawingWidth, pictureOf, type Caption, type Picture } from './picture';
export { readTheme, type ChartTheme } from './theme';
export * from './view';
