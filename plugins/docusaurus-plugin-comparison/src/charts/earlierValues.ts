import type {Cell, Criterion, Dataset, Subject} from '../model/index.js';
import {fillWords} from '../views/fillWords.js';
import {isolate, isRightToLeft} from '../views/isolate.js';
import type {ReportIssue, Selection, ViewContext} from '../views/view.js';
import type {ChartAxis} from '../views/axis/axis.js';
import {toPercent} from '../views/axis/marks.js';
import {leastWidth, type PlotRoom} from './plotWidths.js';
import {collectSpans, type Span} from '../views/axis/spans.js';

/**
 * The values with which those of a chart are compared: of another criterion, or
 * of an earlier version of the dataset. Lists have an entry for each subject.
 */
export interface EarlierValues {
  readonly dataset: Dataset;
  readonly criterion: Criterion;
  readonly sides: ChangeSides;
  /** Undefined for a subject that the earlier version does not have. */
  readonly cells: readonly (Cell | undefined)[];
  readonly spans: readonly (readonly Span[])[];
  /** The values, as typed. */
  readonly texts: readonly string[];
}

/** What distinguishes the earlier and the later values, in words. */
export interface ChangeSides {
  readonly from: string;
  /** Omitted if these are the newest values. */
  readonly to?: string;
}

interface EarlierOptions {
  /** The directive that messages name. */
  readonly of: string;
  readonly refuse: ReportIssue;
  readonly context: Pick<ViewContext, 'versions'>;
}

/**
 * The values before those of a criterion, as an embed asks with `to` or `since`;
 * undefined, and refused, if there are none in the same unit.
 */
export function findEarlierValues(
  dataset: Dataset,
  {criterion: from, since}: Pick<Selection, 'criterion' | 'since'>,
  later: Criterion,
  subjects: readonly Subject[],
  {of, refuse, context}: EarlierOptions,
): EarlierValues | undefined {
  if (since === undefined) {
    if (!from || !haveOneUnit(from, later)) {
      refuse('other-unit', {criterion: later.id, than: from?.id ?? '', of});
      return undefined;
    }
    return collectEarlier(dataset, from, subjects, {
      from: from.name,
      to: later.name,
    });
  }
  const {own, others} = context.versions ?? {};
  const earlier = others?.get(since);
  if (!earlier) {
    const expected = [...(others?.keys() ?? [])];
    refuse('unknown-version', {found: since, expected});
    return undefined;
  }
  const criterion = earlier.criteria.find(({id}) => id === later.id);
  if (!criterion || !haveOneUnit(criterion, later)) {
    refuse('other-unit', {criterion: later.id, since, of});
    return undefined;
  }
  return collectEarlier(
    earlier,
    criterion,
    subjects.map(({id}) => earlier.subjects.find((each) => each.id === id)),
    {from: since, ...(own !== undefined && {to: own})},
  );
}

/** The words in place of a value of a subject that was not there. */
export function absentText(
  {sides: {from: version}}: EarlierValues,
  say: ViewContext['say'],
): string {
  return fillWords(say('theme.comparison.chart.absent'), {version});
}

/** Two values in words, in the direction in which the first one is read. */
export function joinByArrow(from: string, to: string): string {
  const [letter = ''] = /\p{L}/u.exec(from) ?? [];
  return `${from} ${isRightToLeft(letter) ? '←' : '→'} ${isolate(to, from)}`;
}

/** Where an arrow begins and ends, in percent of the width of an axis. */
export interface ChangeArrow {
  readonly from: number;
  readonly to: number;
}

/** What two dots and an arrow between them need, in pixels. */
const shortestArrow = 18;

/**
 * The arrow from what was to what is, between the figures that are next to each
 * other.
 *
 * @returns undefined if both overlap, or leave no room for it.
 */
export function findArrow(
  before: readonly Span[],
  after: readonly Span[],
  {placeOf}: ChartAxis,
  room?: PlotRoom,
): ChangeArrow | undefined {
  if (before.length === 0 || after.length === 0) {
    return undefined;
  }
  const [old, now] = [valueExtent(before), valueExtent(after)];
  const ends =
    old.highest < now.lowest
      ? [old.high, now.low]
      : now.highest < old.lowest
        ? [old.low, now.high]
        : undefined;
  const [from = 0, to = 0] = (ends ?? []).map((end) => toPercent(placeOf(end)));
  const length = (Math.abs(to - from) / 100) * leastWidth(room);
  return length >= shortestArrow ? {from, to} : undefined;
}

/** What was stated, and how far that reaches with the open sides of bounds. */
function valueExtent(spans: readonly Span[]) {
  const low = Math.min(...spans.map((span) => span.low));
  const high = Math.max(...spans.map((span) => span.high));
  const kinds = spans.map(({kind}) => kind);
  return {
    low,
    high,
    lowest: kinds.includes('at-most') ? -Infinity : low,
    highest: kinds.includes('at-least') ? Infinity : high,
  };
}

/** Whether figures of two criteria mean the same on one axis. */
function haveOneUnit(a: Criterion, b: Criterion): boolean {
  return a.type === b.type && a.unit === b.unit && a.currency === b.currency;
}

function collectEarlier(
  dataset: Dataset,
  criterion: Criterion,
  subjects: readonly (Subject | undefined)[],
  sides: EarlierValues['sides'],
): EarlierValues {
  const column = dataset.criteria.indexOf(criterion);
  const cells = subjects.map((subject) => subject?.cells[column]);
  return {
    dataset,
    criterion,
    sides,
    cells,
    ...collectSpans(cells, criterion.type),
  };
}
