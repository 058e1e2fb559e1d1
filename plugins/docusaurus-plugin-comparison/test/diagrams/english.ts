import {words, type Say} from '../../src/views/view.js';

/** The words of pictures as the English theme says them. */
export const english: Say = (id) => words[id];
