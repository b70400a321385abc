import { answersPanel, listsOf } from '../answers';
import { wordsOf } from './words';

/** Plan obstacles (2.5) and ITA problems (3.3.1): two lists of the form, never merged. */
export const obstacleLists = listsOf('plan_obstacles', 'ita_obstacles');

/** What stands in the agencies' way. */
export const obstacles = answersPanel('obstacles', obstacleLists, wordsOf);
