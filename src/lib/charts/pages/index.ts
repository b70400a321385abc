export { advicePage, firstAdvice } from './advice';
export { addressOfSettings, settingsOfAddress } from './indicator-address';
export { firstSettings, indicatorsPage, type IndicatorSettings } from './indicators';
export { obstaclesPage } from './obstacles';
export { overviewPage } from './overview';
export { firstPart, inquiryOf, type Page } from './page';
export { plansPage } from './plans';
export { reportPage } from './report';
export { scoresPage } from './scores';
