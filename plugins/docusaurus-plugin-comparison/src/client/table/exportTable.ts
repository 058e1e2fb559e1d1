import type {TableText} from '../../views/markdownTable.js';
import {plainFigure, type Units} from '../../views/toCsv.js';
import {isByColumn} from './isByColumn.js';
import type {Visible} from './select.js';
import {textOf, typedTextOf, type Table} from './table.js';

/** What is shown, as its Markdown says it. */
export function exportText(
  {element, criteria: all}: Table,
  {subjects, criteria}: Visible,
  toText = textOf,
): TableText {
  const indexes = criteria.map((criterion) => all.indexOf(criterion));
  return {
    orientation: isByColumn(element)
      ? 'subjects-as-columns'
      : 'subjects-as-rows',
    criteria: criteria.map(({name, group}) => ({
      name,
      ...(group !== '' && {group}),
    })),
    subjects: subjects.map(({name, cells}) => ({
      name,
      cells: indexes.map((index) => ({text: toText(cells[index])})),
    })),
  };
}

/**
 * What is shown, as rows of text with the values as typed, for data; the first
 * names the criteria.
 */
export function exportRows(
  table: Table,
  visible: Visible,
): readonly (readonly string[])[] {
  const {criteria, subjects} = exportText(table, visible, typedTextOf);
  return [
    ['', ...criteria.map(({name}) => name)],
    ...subjects.map(({name, cells}) => [name, ...cells.map(({text}) => text)]),
  ];
}

type ExportedRows = ReturnType<typeof exportRows>;

/** What a file is made of. */
export interface Exported {
  readonly rows: ExportedRows;
  readonly units: Units;
}

/** The units that the figures of each exported column may have. */
export function exportUnits({criteria}: Visible): Units {
  return [
    plainFigure,
    ...criteria.map(({header}) => {
      const {units} = header.dataset;
      return units === undefined
        ? plainFigure
        : new Set(Object.keys(JSON.parse(units) as object));
    }),
  ];
}

/** One object a subject, with a value for each criterion in their order. */
export function exportJson([
  [, ...criteria] = [],
  ...rows
]: ExportedRows): string {
  return JSON.stringify(
    rows.map(([name, ...values]) => ({
      name,
      values: criteria.map((criterion, index) => ({
        criterion,
        value: values[index],
      })),
    })),
    null,
    2,
  );
}

/** Hands a text to the reader as a file. */
export function download(text: string, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], {type}));
  downloadFrom(url, name);
  URL.revokeObjectURL(url);
}

/** Hands a file of the site to the reader. */
export function downloadFrom(url: string, name: string): void {
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
}
