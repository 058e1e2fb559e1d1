import {findCutByComment} from '../dataset/comments.js';
import {isYaml} from './isYaml.js';
import type {Warning} from './warning.js';

/** Texts that end at a "#", which starts a comment in YAML. */
export const cutByComment: Warning = ({file, dataset, placeOf}, report) => {
  const files = [
    file,
    ...dataset.subjects.flatMap((each) => placeOf(each)?.file ?? []),
  ].filter((each) => isYaml(each.path));
  for (const each of new Set(files)) {
    for (const {text, comment, place} of findCutByComment(each)) {
      report('cut-by-comment', {...place, file: each}, {text, comment});
    }
  }
};
