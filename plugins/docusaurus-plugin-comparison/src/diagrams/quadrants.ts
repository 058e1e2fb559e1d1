import type {Criterion, Dataset, Subject} from '../model/index.js';
import type {Drawing} from 'mermaid-to-svg';
import {findValueType, typeNames} from '../values/index.js';
import type {Language} from '../values/language.js';
import {
  Footnotes,
  localize,
  toCellProps,
  type Footnote,
  type CellProps,
} from '../views/cell.js';
import {defineDiagram} from '../views/defineView.js';
import type {
  ReportIssue,
  Translate,
  Selection,
  ViewContext,
} from '../views/view.js';
import {
  printQuadrants,
  quadrantSize,
  reservedWidthOf,
  textSize,
  widthOf,
} from './mermaid.js';
import {isolate} from '../views/isolate.js';
import {cellLabel} from '../views/cellLabel.js';
import {createScale, placeOn} from './scale.js';

/** The props of `@theme/ComparisonQuadrants`. */
export interface QuadrantsView {
  readonly title: string;
  readonly x: Axis;
  readonly y: Axis;
  /** The subjects with a value on both axes. */
  readonly points: readonly SubjectPoint[];
  /** Whether points have numbers as labels, because names do not fit. */
  readonly isNumbered: boolean;
  /** The other subjects. */
  readonly without: readonly SubjectCells[];
  /** The notes and sources of the list next to the picture. */
  readonly footnotes: readonly Footnote[];
}

export interface Axis {
  /** The name of the criterion. */
  readonly name: string;
  /** The labels of the lower and the upper end. */
  readonly domainLabels: readonly [string, string];
  /** Whether equal distances are equal factors. */
  readonly isLogarithmic: boolean;
}

export interface SubjectCells {
  readonly name: string;
  readonly short: string;
  readonly x: CellProps;
  readonly y: CellProps;
}

export interface SubjectPoint extends SubjectCells {
  /** From 0 to 1, from the lower left corner. */
  readonly place: PointPlace;
  /** The label of the point: a name, or numbers. */
  readonly label: string;
}

interface PointPlace {
  readonly x: number;
  readonly y: number;
}

/** A quadrant chart: two criteria as axes, the subjects as points. */
export const quadrants = defineDiagram<QuadrantsView>({
  name: 'quadrants',
  directive: 'quadrant-chart',
  component: 'ComparisonQuadrants',
  description: 'Two criteria of a comparison dataset as axes.',
  content: 'ComparisonQuadrants/Content',
  attributes: ['x', 'y', 'subjects'],
  props: placePoints,
  draw,
});

function placePoints(
  dataset: Dataset,
  {x, y, subjects}: Selection,
  reportIssue: ReportIssue,
  {language}: ViewContext,
): QuadrantsView | undefined {
  for (const [attribute, criterion] of Object.entries({x, y})) {
    if (!criterion) {
      const expected = dataset.criteria.filter(isOrdered).map(({id}) => id);
      reportIssue('missing-attribute', {
        attribute,
        of: quadrantDirective,
        expected,
      });
    } else if (!isOrdered(criterion)) {
      const {id, type} = criterion;
      const expected = typeNames.filter((name) => isOrdered({type: name}));
      reportIssue('not-a-quantity', {
        criterion: id,
        type,
        of: quadrantDirective,
        expected,
      });
    }
  }
  if (!x || !y || !isOrdered(x) || !isOrdered(y)) {
    return undefined;
  }
  const across = toPlaces(dataset, subjects, x, language);
  const up = toPlaces(dataset, subjects, y, language);
  const footnotes = new Footnotes(dataset.sources, language);
  const columns = [dataset.criteria.indexOf(x), dataset.criteria.indexOf(y)];
  const placed: Omit<SubjectPoint, 'label'>[] = [];
  const without: SubjectCells[] = [];
  subjects.forEach(({name, short = name, cells}, index) => {
    const [cellX, cellY] = columns.map((column) => cells[column]);
    if (!cellX || !cellY) {
      return;
    }
    const item = {
      name,
      short,
      x: toCellProps(cellX, footnotes, x),
      y: toCellProps(cellY, footnotes, y),
    };
    const [atX, atY] = [across.places[index], up.places[index]];
    if (atX === undefined || atY === undefined) {
      without.push(item);
    } else {
      placed.push({...item, place: {x: inset(atX), y: inset(atY)}});
    }
  });
  for (const [criterion, {axis}] of [
    [x, across],
    [y, up],
  ] as const) {
    if (!axis) {
      reportIssue('nothing-to-draw', {
        criterion: criterion.id,
        of: quadrantDirective,
      });
    }
  }
  const places = placed.map((each) => each.place);
  const names = placed.map(({short}) => short);
  const isNumbered = collide(names, places);
  const labels = isNumbered ? joinNumbers(places) : names;
  return across.axis && up.axis
    ? {
        title: `${x.name}, ${isolate(y.name, x.name)}`,
        x: across.axis,
        y: up.axis,
        points: placed.map((each, index) => ({
          ...each,
          label: labels[index] ?? '',
        })),
        isNumbered,
        without,
        footnotes: footnotes.all,
      }
    : undefined;
}

const quadrantDirective = '::quadrant-chart';

/** Whether values of a criterion have a position on an axis. */
function isOrdered({type}: Pick<Criterion, 'type'>): boolean {
  const {units, words, name} = findValueType(type) ?? {};
  return units !== undefined || words !== undefined || name === 'date';
}

interface PointPlaces {
  /** Undefined if no subject has a position. */
  readonly axis?: Axis;
  /** One position for each subject, from 0 to 1, or undefined. */
  readonly places: readonly (number | undefined)[];
}

function toPlaces(
  {criteria}: Dataset,
  subjects: readonly Subject[],
  criterion: Criterion,
  language: Language,
): PointPlaces {
  const column = criteria.indexOf(criterion);
  const values = subjects.map(({cells}) => {
    const cell = cells[column];
    // The claims of a dispute have no common position.
    return cell?.state === 'value' ? cell.value : undefined;
  });
  const keys = values.map((value) => Number(value?.sortKey ?? NaN));
  const known = keys.filter(Number.isFinite);
  if (known.length === 0) {
    return {places: []};
  }
  const {words, units} = findValueType(criterion.type) ?? {};
  const scale = units && createScale(known, criterion, language);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const textAt = (key: number) =>
    localize(values[keys.indexOf(key)]?.text ?? '', criterion, language);
  const list = words?.(criterion) ?? [];
  const [first = textAt(low), last = textAt(high)] = scale?.domainLabels ?? [
    list[0],
    list.at(-1),
  ];
  const placeOf = (key: number) =>
    scale
      ? placeOn(scale, key)
      : list.length > 0
        ? key / Math.max(1, list.length - 1)
        : high === low
          ? 0.5
          : (key - low) / (high - low);
  return {
    axis: {
      name: criterion.name,
      domainLabels: [first, last],
      isLogarithmic: scale?.isLogarithmic ?? false,
    },
    places: keys.map((key) =>
      Number.isFinite(key) ? placeOf(key) : undefined,
    ),
  };
}

// Points and labels at the edge would overlap it.
const plotMargin = 0.06;

function inset(place: number): number {
  return plotMargin + place * (1 - 2 * plotMargin);
}

function draw(view: QuadrantsView, translate: Translate): Drawing {
  const {title, x, y, points, without} = view;
  return {
    mermaid: printQuadrants(
      domainLabels(x, quadrantSize.width / 2 - 40, translate),
      domainLabels(y, quadrantSize.height / 2 - 40, translate),
      points.map(({label, place: at}) => ({label, ...at})),
    ),
    title,
    description: [...points, ...without]
      .map(
        ({name, x: atX, y: atY}) =>
          `${name}: ${cellLabel(atX, translate)}, ${cellLabel(atY, translate)}.`,
      )
      .join(' '),
  };
}

/** The labels of an axis, with its name if that fits. */
function domainLabels(
  {name, domainLabels: [low, high], isLogarithmic}: Axis,
  room: number,
  translate: Translate,
): readonly [string, string] {
  const named = `${name}: ${isolate(low, name)}`;
  const logarithmic = translate('theme.comparison.chart.logarithmic');
  const kind = `${isolate(high, logarithmic)} (${logarithmic})`;
  return [
    widthOf(named) <= room ? named : low,
    isLogarithmic && widthOf(kind) <= room ? kind : high,
  ];
}

/** Whether labels under their points would overlap. */
function collide(
  labels: readonly string[],
  places: readonly PointPlace[],
): boolean {
  const boxes = places.map(({x, y}, index) => ({
    x: x * quadrantSize.width,
    y: y * quadrantSize.height,
    width: reservedWidthOf(labels[index] ?? ''),
  }));
  const height = 2 * textSize;
  return boxes.some(
    (a, index) =>
      a.x - a.width / 2 < 0 ||
      a.x + a.width / 2 > quadrantSize.width ||
      boxes
        .slice(index + 1)
        .some(
          (b) =>
            Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
            Math.abs(a.y - b.y) < height,
        ),
  );
}

/**
 * The numbers of the points in the list next to the picture. If numbers would
 * overlap, the first point has those of the others too.
 */
function joinNumbers(places: readonly PointPlace[]): readonly string[] {
  const labels = places.map((_, index) => String(index + 1));
  places.forEach((_, index) => {
    const near = places.findIndex(
      (_place, earlier) =>
        earlier < index &&
        labels[earlier] !== emptyLabel &&
        collide(
          [labels[earlier] ?? '', labels[index] ?? ''],
          [places[earlier], places[index]].filter((each) => each !== undefined),
        ),
    );
    if (near !== -1) {
      labels[near] = `${labels[near]}, ${labels[index]}`;
      labels[index] = emptyLabel;
    }
  });
  return labels;
}

/** An invisible label, because Mermaid requires one. */
const emptyLabel = '\u00a0';
