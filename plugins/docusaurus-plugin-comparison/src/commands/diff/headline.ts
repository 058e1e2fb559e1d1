import {plural} from '../../problems/report.js';
import type {DiffReport, ItemKind} from './diffReport.js';
import {hasChanges} from './toDiffReport.js';

/** What a change means for readers, in one line. */
export function describeConsequences(report: DiffReport): string {
  const {summary} = report;
  if (!hasChanges(report)) {
    const {datasets, cells, claims} = summary.total;
    return `No change in data: ${plural(datasets, 'dataset')}, ${plural(cells, 'cell')}, ${plural(claims, 'claim')}`;
  }
  const {fails, open, holds} = summary.claims;
  const parts = [
    ...(fails > 0
      ? [`${plural(fails, 'claim')} now ${verb(fails, 'fails')}`]
      : []),
    ...(open > 0
      ? [`${fails > 0 ? open : plural(open, 'claim')} ${verb(open, 'is')} open`]
      : []),
    ...(holds > 0 && fails + open === 0
      ? [`${plural(holds, 'claim')} now ${verb(holds, 'holds')}`]
      : []),
    ...count(summary.best, 'best answer', 'moved'),
    ...count(summary.guides, 'answer', 'of a guide changed'),
    ...count(summary.questions, 'question', 'of a guide reworded'),
    ...(summary.axes > 0
      ? [
          `${summary.axes} ${summary.axes === 1 ? 'axis' : 'axes'} changed between linear and logarithmic`,
        ]
      : []),
    ...(summary.sentences > 0
      ? [
          `${plural(summary.sentences, 'sentence')} ${verb(summary.sentences, 'reads')} differently`,
        ]
      : []),
  ];
  return parts.length > 0
    ? parts.join(', ')
    : 'No claim, best answer or sentence changes';
}

/** What has changed in the data, in one line. */
export function describeData({summary, structure}: DiffReport): string {
  const {note, when, asOf, sources, quotes, derived} = summary.annotations;
  const kinds: readonly (readonly [ItemKind, string])[] = [
    ['dataset', 'datasets'],
    ['subject', 'subjects'],
    ['criterion', 'criteria'],
    ['source', 'sources'],
  ];
  const items = (['added', 'removed', 'renamed'] as const).flatMap((change) =>
    kinds.flatMap(([kind, plurals]) => {
      const found = structure[change].filter((each) => each.kind === kind);
      return found.length === 0
        ? []
        : [`${found.length} ${found.length === 1 ? kind : plurals} ${change}`];
    }),
  );
  return [
    `${plural(summary.values, 'value')} changed`,
    ...(summary.rewritten > 0
      ? [`${summary.rewritten} rewritten with the same value`]
      : []),
    ...items,
    ...count(summary.changed, 'other field', 'changed'),
    ...count(note, 'note', 'changed'),
    ...count(when, 'condition', 'changed'),
    ...count(asOf, 'date', 'changed'),
    ...count(sources, 'value', 'with other sources'),
    ...count(quotes, 'value', 'with another quote or place'),
    ...count(derived, 'value', 'with another "derived"'),
    ...count(summary.claims.added, 'claim', 'added'),
    ...count(summary.claims.removed, 'claim', 'removed'),
  ].join(', ');
}

function count(number: number, noun: string, rest: string): readonly string[] {
  return number > 0 ? [`${plural(number, noun)} ${rest}`] : [];
}

function verb(number: number, singular: string): string {
  return number === 1
    ? singular
    : singular === 'is'
      ? 'are'
      : singular.replace(/s$/, '');
}
