import { answersPanel, listsOf } from '../answers';
import { wordsOf } from './words';

/** What support agencies want (3.3.2). */
export const support = answersPanel('support', listsOf('support'), wordsOf);
