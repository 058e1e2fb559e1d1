import {isolate} from '../../views/isolate.js';
import {stateLabel} from './choices.js';
import {readCondition} from './conditions.js';
import {findFilterKind} from './filter.js';
import {findFilteredColumn} from './filterColumns.js';
import type {TableState} from './state.js';
import type {ColumnState, Strings, Table} from './table.js';

/** A filter that is active, as a reader knows it. */
export interface FilterLabel {
  /** The id of its criterion; undefined for the box that finds an item. */
  readonly criterion?: string;
  /** What it filters, and what it lets pass. */
  readonly name: string;
  readonly value: string;
}

/** The text of a filter, with the words that a reader has ticked. */
function labelText(
  typed: string,
  column: Pick<ColumnState, 'header'>,
  strings: Strings,
): string {
  const extras = findFilterKind(column)?.extras;
  if (!extras) {
    return typed;
  }
  const [text, words] = extras.split(typed);
  const labels = words.map(
    (word) => strings[extras.labels[word] ?? ''] ?? word,
  );
  return labels.length > 0 ? `${text} (${labels.join(', ')})` : text;
}

/** The filters of a state in words. */
export function labelFilters(
  table: Pick<Table, 'criteria' | 'element' | 'strings'>,
  {query, filters}: Pick<TableState, 'query' | 'filters'>,
  language: string,
): readonly FilterLabel[] {
  const {strings} = table;
  const list = new Intl.ListFormat(language || 'en', {type: 'disjunction'});
  const search = query.trim();
  return [
    ...(search === ''
      ? []
      : [{name: strings['findItem'] ?? '', value: search}]),
    ...[...filters].flatMap(([id, conditions]) => {
      const column = findFilteredColumn(table, id)?.column;
      if (!column || conditions.length === 0) {
        return [];
      }
      const words = conditions.map((typed) => {
        const condition = readCondition(typed, column);
        switch (condition.kind) {
          case 'choice':
            return condition.word;
          case 'state':
            return stateLabel(condition.state, strings);
          case 'text':
            return labelText(condition.text.trim(), column, strings);
        }
      });
      const isolated = words.map((word) => isolate(word, column.name));
      return [{criterion: id, name: column.name, value: list.format(isolated)}];
    }),
  ];
}
