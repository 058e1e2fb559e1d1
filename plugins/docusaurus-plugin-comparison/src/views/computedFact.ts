import {computeFact, type FactFigures} from '../claims/computeFact.js';
import {createColumnScope} from '../claims/computeColumn.js';
import {roundFigures, type RoundedFigures} from '../claims/roundFigures.js';
import type {CellReference} from '../claims/scope.js';
import type {Dataset, Subject} from '../model/index.js';
import type {Language} from '../values/language.js';
import {choosePluralForm} from '../values/pluralForm.js';
import {sourcesOf} from '../values/sourcesOf.js';
import {toSourceProps, type CellProps, type ValueProps} from './cell.js';
import type {FactView} from './fact.js';
import type {
  ShownScope,
  ReportIssue,
  Selection,
  Translate,
  ViewContext,
} from './view.js';

/** A figure over cells, or the name of a subject, for a sentence. */
export function toComputedFact(
  dataset: Dataset,
  {is, unit, digits}: Required<Selection>['computed'],
  refuse: ReportIssue,
  {factScope, language, say}: ViewContext,
): FactView | undefined {
  const {scope, toShown} = factScope ?? scopeOfDataset(dataset);
  const fact = computeFact(is, scope, {
    unit,
    nameOf: ({dataset: of, subject, criterion}) => {
      const {subjects, criteria} = toShown(of);
      const find = <Item extends {readonly id: string; readonly name: string}>(
        items: readonly Item[],
        {id, name}: Item,
      ) => items.find((each) => each.id === id)?.name ?? name;
      return {
        subject: find(subjects, subject),
        criterion: find(criteria, criterion),
      };
    },
  });
  if ('mistakes' in fact) {
    for (const {start, end, ...mistake} of fact.mistakes) {
      refuse('bad-expression', mistake, {start, end});
    }
    return undefined;
  }
  const {result, names, formula, cells} = fact;
  const value =
    result.kind === 'subject'
      ? showSubject(result.subject, toShown(scope.dataset))
      : showFigures(result, digits, language, say);
  const cell: CellProps = value
    ? {state: 'value', claims: [value], footnote: 0}
    : {state: 'unknown', claims: [], footnote: 0};
  const sources = listSources(cells, toShown, language);
  return {
    criterion: names,
    cell,
    ...(result.kind === 'subject' && !value && {isUndecided: true}),
    footnotes: [{computed: formula, sources}],
  };
}

function scopeOfDataset(dataset: Dataset): ShownScope {
  return {scope: createColumnScope(dataset), toShown: (each) => each};
}

function showSubject(
  subject: Subject | undefined,
  {subjects}: Dataset,
): ValueProps | undefined {
  const found = subjects.find(({id}) => id === subject?.id) ?? subject;
  return found && {text: found.name};
}

/** Undefined if nothing is known of it. */
function showFigures(
  {figures, isAbout, isCount, isFactor, unit}: FactFigures,
  digits: number | undefined,
  language: Language,
  say: Translate,
): ValueProps | undefined {
  const rounded =
    figures &&
    roundFigures(figures, isAbout, {
      digits: digits ?? (isCount ? 15 : undefined),
      // As in a table that compares with a baseline.
      exactDigits: digits ?? (isCount ? 15 : isFactor ? undefined : 4),
    });
  return rounded && showRounded(rounded, isFactor, unit, language, say);
}

function showRounded(
  rounded: RoundedFigures,
  isFactor: boolean,
  unit: string,
  {tag, formatNumber}: Language,
  say: Translate,
): ValueProps {
  const count = (number: number): string => {
    if (unit === '%') {
      return formatNumber(Number((number / 100).toPrecision(15)), 'percent');
    }
    const text = formatNumber(number);
    if (!isFactor) {
      return unit === '' ? text : `${text}\u00a0${unit}`;
    }
    const times = say('theme.comparison.compared.times');
    return choosePluralForm(times, number, tag).replace('[factor]', () => text);
  };
  switch (rounded.kind) {
    case 'exact':
      return {text: count(rounded.value)};
    case 'range': {
      const {low, high} = rounded;
      const [from, to] = [
        isFactor ? formatNumber(low) : count(low),
        count(high),
      ];
      return {text: `${from} to ${to}`, endpoints: [from, to]};
    }
    default: {
      const figure = count(rounded.value);
      const {kind: qualifier} = rounded;
      return {text: figure, qualified: {qualifier, figure}};
    }
  }
}

/** The sources of all cells, each once. */
function listSources(
  cells: readonly CellReference[],
  toShown: ShownScope['toShown'],
  language: Language,
) {
  const all = cells.flatMap(({cell, dataset}) => {
    const sources = new Map(
      toShown(dataset).sources.map((each) => [each.id, each]),
    );
    return toSourceProps(sourcesOf(cell), sources, language);
  });
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}
