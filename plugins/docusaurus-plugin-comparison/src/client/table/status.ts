import {isolate} from '../../views/isolate.js';
import {nameKey} from './order.js';
import type {TableState} from './state.js';
import type {Table} from './table.js';

/** How many of a table are shown. */
export interface Counts {
  readonly subjects: number;
  readonly criteria: number;
}

/**
 * Says how a table is ordered, and how much of it is shown if some is hidden, in
 * sentences that are translated as a whole.
 */
export function describeStatus(
  {criteria, noun, strings}: Pick<Table, 'criteria' | 'noun' | 'strings'>,
  {sort}: Pick<TableState, 'sort'>,
  shown: Counts,
  all: Counts,
  language: string,
): string {
  const keys = sort.map(({criterion, isDescending}) =>
    fillTemplate(strings[isDescending ? 'descending' : 'ascending'], {
      criterion: isolate(
        criterion === nameKey
          ? (strings['name'] ?? '')
          : (criteria.find(({id}) => id === criterion)?.name ?? criterion),
        strings['sorted'] ?? '',
      ),
    }),
  );
  const order = new Intl.ListFormat(language || 'en').format(keys);
  const count = (kind: keyof Counts, sentence: string) =>
    shown[kind] < all[kind]
      ? [
          fillTemplate(strings[sentence], {
            shown: shown[kind],
            all: all[kind],
            subjects: isolate(noun ?? '', strings[sentence] ?? ''),
          }),
        ]
      : [];
  return [
    ...(order === '' ? [] : [fillTemplate(strings['sorted'], {order})]),
    ...count('subjects', noun === undefined ? 'shownSubjects' : 'shownNamed'),
    ...count('criteria', 'shownCriteria'),
  ].join(' ');
}

/** Puts texts, and counts, in place of the words in brackets. */
export function fillTemplate(
  sentence: string | undefined,
  values: Readonly<Record<string, string | number>>,
): string {
  return (sentence ?? '').replace(/\[(\w+)\]/g, (word, name: string) => {
    const value = values[name] ?? word;
    return typeof value === 'number' ? groupDigits(value) : value;
  });
}

/** A count as the language of the page writes it, with the digits of figures. */
export function groupDigits(count: number): string {
  return count.toLocaleString(document.documentElement.lang || 'en', {
    numberingSystem: 'latn',
  });
}
