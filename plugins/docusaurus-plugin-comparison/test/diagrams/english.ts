import {words, type Translate} from '../../src/views/view.js';

/** The words of pictures as the English theme says them. */
export const english: Translate = (id) => words[id];
