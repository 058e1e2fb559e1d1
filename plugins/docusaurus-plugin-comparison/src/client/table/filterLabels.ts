import {isolate} from '../../views/isolate.js';
import {stateLabel} from './choices.js';
import {readCondition} from './conditions.js';
import {findFilteredColumn} from './filterColumns.js';
import type {TableState} from './state.js';
import type {Table} from './table.js';

/** A filter that is active, as a reader knows it. */
export interface FilterLabel {
  /** The id of its criterion; undefined for the box that finds an item. */
  readonly criterion?: string;
  /** What it filters, and what it lets pass. */
  readonly name: string;
  readonly value: string;
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
            return condition.text.trim();
        }
      });
      const isolated = words.map((word) => isolate(word, column.name));
      return [{criterion: id, name: column.name, value: list.format(isolated)}];
    }),
  ];
}
