import {createLanguage} from '../../../src/values/language.js';
import {readNotation} from '../../../src/client/table/filter.js';
import {readTable} from '../../../src/client/table/table.js';
import type {
  FilterColumn,
  Notation,
} from '../../../src/client/table/filterReading.js';
import {table} from '../../../src/views/table.js';
import {datasetOf} from '../../dataset/datasetOf.js';
import {importStrings, renderTable} from '../../theme/renderTable.js';
import {propsOf} from '../../views/view.js';

/** The first column of a table, as a page of a language has it. */
export async function columnOf(
  yaml: string,
  tag = 'en',
): Promise<{readonly column: FilterColumn; readonly notation: Notation}> {
  const language = createLanguage({tag, figures: 'localized'});
  const view = propsOf(table, datasetOf(yaml), {}, {language});
  const place = document.createElement('div');
  place.innerHTML = await renderTable({view, anchor: 'x'});
  const strings = await importStrings();
  const read = readTable(place, strings);
  const [column] = read?.criteria ?? [];
  if (!read || !column) {
    throw new Error('The server has rendered no table.');
  }
  return {column, notation: readNotation(read.element, strings)};
}

/** A dataset of one criterion, with a subject for each value. */
export function yamlOf(criterion: string, values: readonly string[]): string {
  const subjects = values.map(
    (value, index) =>
      `  s${index}: {name: Subject ${index}, values: {x: ${value}}}`,
  );
  return `
title: Examples
criteria:
  x: {name: X, ${criterion}}
sources:
  s: {title: S}
subjects:
${subjects.join('\n')}
`;
}
