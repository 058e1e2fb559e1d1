import {cellLabel} from '../views/cellLabel.js';
import {toMarkdown, type CellText} from '../views/markdownTable.js';
import {printFootnote, printProvenance} from '../views/noteMarkdown.js';
import type {TableView} from '../views/table.js';
import type {TableCell} from '../views/tableColumn.js';
import type {Orientation, Translate} from '../views/view.js';
import {chooseOrientation} from './chooseOrientation.js';

/**
 * A GitHub Flavored Markdown table with notes and sources as footnotes.
 *
 * @param orientation - If omitted, the one that can be read on GitHub.
 * @param prefix - What the labels of the footnotes start with.
 */
export function toTableMarkdown(
  {criteria, subjects, footnotes, provenance = []}: TableView,
  translate: Translate,
  orientation?: Orientation,
  prefix = '',
): string {
  const content = {
    criteria,
    subjects: subjects.map(({name, cells}) => ({
      name,
      cells: cells.map((cell) => toCellText(cell, translate, prefix)),
    })),
  };
  const table = toMarkdown({
    ...content,
    orientation: orientation ?? chooseOrientation(content),
  });
  const notes = footnotes.map(
    (footnote, index) =>
      `[^${prefix}${index + 1}]: ${printFootnote(footnote, translate)}`,
  );
  const list = provenance.map(
    (each) => `- ${printProvenance(each, translate)}`,
  );
  return [table, ...(list.length > 0 ? [list.join('\n')] : []), ...notes].join(
    '\n\n',
  );
}

function toCellText(
  cell: TableCell,
  translate: Translate,
  prefix: string,
): CellText {
  const notes = [...cell.claims.map(({footnote}) => footnote), cell.footnote];
  return {
    text: cellLabel(cell, translate),
    notes: notes.flatMap((index) =>
      index === undefined ? [] : [`${prefix}${index + 1}`],
    ),
  };
}
