import {findCutByComment} from '../dataset/comments.js';
import type {Warning} from './warning.js';

/** Texts that end at a "#", which starts a comment in YAML. */
export const cutByComment: Warning = ({file}, report) => {
  for (const {text, comment, place} of findCutByComment(file)) {
    report('cut-by-comment', place, {text, comment});
  }
};
