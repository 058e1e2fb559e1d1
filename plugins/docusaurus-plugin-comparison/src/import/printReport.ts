import {listFirst} from './listLosses.js';
import type {Imported, ImportedCriterion} from './imported.js';

/** What a person should know about an import, line by line. */
export function printImportReport(
  imported: Imported,
  open: readonly string[],
  {
    from,
    line,
    answersPath,
  }: {
    readonly from: string;
    readonly line: number;
    readonly answersPath: string;
  },
): string {
  const {criteria, subjects, subjectsAre, cellCount, listed, remarks} =
    imported;
  const width = Math.max(...criteria.map(({id}) => id.length), 9);
  const lines = [
    `${from}  line ${line}, ${subjects.length} subjects (${subjectsAre}) × ${criteria.length} criteria, ${cellCount} cells`,
    ...criteria.map(
      ({id, type, counts}) =>
        `  ${id.padEnd(width)}  ${type.padEnd(8)}  ${[...counts].map(([what, count]) => `${what} ${count}`).join(', ')}`,
    ),
    ...listSection('Remarks and rewritten values:', listed),
    ...listSection('About the table:', remarks),
  ];
  const ranked = criteria.filter(mayBeBetter);
  if (ranked.length > 0) {
    lines.push(
      `"better" is not set. It is possible for ${listFirst(ranked.map(({id}) => id))}.`,
    );
  }
  if (open.length > 0) {
    lines.push(
      `${open.length} open ${open.length === 1 ? 'question' : 'questions'} (${answersPath}):`,
    );
    for (const key of open) {
      const {
        ask = '',
        taken,
        choices = [],
        at,
      } = imported.questions.get(key) ?? {};
      lines.push(
        `  ${key}${at === undefined ? '' : `, line ${at}`}: ${ask} ${choices.join(' | ')} (until answered: ${taken ?? ''})`,
      );
    }
  }
  return lines.join('\n');
}

/** Whether one end of the values of a criterion may be better, although no author said so. */
export function mayBeBetter({type, better}: ImportedCriterion): boolean {
  return better === undefined && !['text', 'list', 'subject'].includes(type);
}

/** What became of the cells of the input; each is counted once. */
export interface CellCounts {
  readonly total: number;
  readonly written: number;
  /** Those of criteria that are left out. */
  readonly leftOut: number;
  /** Those that became the links of subjects. */
  readonly links: number;
}

export function countCells({
  subjects,
  cellCount: total,
  leftOut,
}: Imported): CellCounts {
  const written = subjects.reduce((sum, {cells}) => sum + cells.size, 0);
  return {total, written, leftOut, links: total - written - leftOut};
}

/** How many cells of the input are in the dataset, and how many were left out. */
export function describeCells(imported: Imported): string {
  const {total, written, leftOut, links} = countCells(imported);
  const others = [
    ...(leftOut > 0 ? [`${leftOut} left out`] : []),
    ...(links > 0 ? [`${links} links of subjects`] : []),
  ];
  return `${written} of ${total} cells${others.length > 0 ? ` (${others.join(', ')})` : ''}`;
}

const maxListed = 50;

function listSection(
  title: string,
  items: readonly string[],
): readonly string[] {
  const more = items.length - maxListed;
  return items.length === 0
    ? []
    : [
        title,
        ...items.slice(0, maxListed).map((item) => `  ${item}`),
        ...(more > 0 ? [`  … and ${more} more`] : []),
      ];
}
