import {whereIs, type FoundCell} from './foundTable.js';
import type {CellContext} from './importCell.js';
import {findUnitText, isUnit} from './quantityUnit.js';
import type {Answered} from './typeCandidates.js';

export interface MarkedCell extends Answered {
  readonly notes: readonly string[];
  readonly urls: readonly string[];
}

const trailingMark = /^(.*?[^\s*†‡¹²³⁴⁵])\s*(\*+|[†‡¹²³⁴⁵]|\[\d+\])$/u;

/** Whether the sign at the end belongs to a unit, as in "2.7 g/cm³". */
function isPower(text: string): boolean {
  const unit = /[²³]$/.test(text) ? findUnitText(text) : undefined;
  return unit !== undefined && isUnit(unit);
}

/** A cell without the marks of footnotes at its end, and their texts. */
export function splitMarks(
  cell: FoundCell,
  {table, questions}: CellContext,
): MarkedCell {
  const notes: string[] = [];
  const urls: string[] = [];
  const addNote = (mark: string) => {
    const footnote = table.footnotes.get(mark);
    if (footnote?.url !== undefined) {
      urls.push(footnote.url);
    } else if (footnote) {
      notes.push(footnote.prose);
    } else {
      const answer = questions.ask(`mark.${mark}`, {
        ask: `What is the text of the footnote "${mark}"?`,
        taken: 'keep',
        choices: ['keep', 'drop'],
        typed: mark,
        ...whereIs(cell),
      });
      if (answer !== 'drop') {
        notes.push(answer === undefined || answer === 'keep' ? mark : answer);
      }
    }
  };
  cell.marks.forEach(addNote);
  const [, text, mark] = trailingMark.exec(cell.text) ?? [];
  if (
    text === undefined ||
    mark === undefined ||
    (!table.footnotes.has(mark) && (mark.startsWith('*') || isPower(cell.text)))
  ) {
    return {cell, text: cell.text, notes, urls};
  }
  addNote(mark);
  const prose = trailingMark.exec(cell.prose)?.[1] ?? text;
  return {
    cell: {...cell, prose, parts: cell.parts.length > 1 ? cell.parts : [text]},
    text,
    notes,
    urls,
  };
}
