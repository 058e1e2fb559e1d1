import {type FoundCell, isEmptyCell} from './foundTable.js';
import {isGapReason} from './legend.js';
import {
  isGapSign,
  isPromise,
  plainSign,
  readSureWord,
  splitRemark,
} from './sureWord.js';

/** How a cell says that it has no answer; undefined if it has one. */
export function findGap(
  cell: FoundCell,
  text: string,
  legend: ReadonlyMap<string, string>,
):
  | {
      readonly value: 'unknown' | 'n/a';
      readonly sign?: string;
      readonly note?: string;
    }
  | undefined {
  const words = legend.get(plainSign(text));
  if (isEmptyCell(cell)) {
    return {value: 'unknown', sign: cell.isNull ? 'null' : ''};
  }
  if (words !== undefined) {
    const sure = readSureWord(words);
    return isGapReason(words) && sure !== 'unknown'
      ? {value: 'unknown', note: words}
      : sure === 'n/a' || sure === 'unknown'
        ? {value: sure}
        : undefined;
  }
  if (cell.hasCode) {
    return undefined;
  }
  if (isGapSign(text)) {
    return {
      value: 'unknown',
      sign: text,
      ...(/\p{L}/u.test(text) && {note: text}),
    };
  }
  if (isPromise(text)) {
    return {value: 'unknown', note: text};
  }
  const {word, remark} = splitRemark(text);
  const sure = readSureWord(word);
  return sure === 'n/a' || sure === 'unknown'
    ? {value: sure, ...(remark !== undefined && {note: remark})}
    : undefined;
}
