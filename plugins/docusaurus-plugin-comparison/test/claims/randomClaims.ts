import {fraction, type Fraction} from './fraction.js';
import type {SampledCell, SampledSide} from './sampleSide.js';
import type {TypedCell} from './scopeOf.js';

/** A cell as typed, and as the oracle reads it. */
export interface RandomCell {
  readonly typed: TypedCell;
  readonly sampled: SampledCell;
}

export interface RandomClaim {
  readonly if: string;
  readonly cells: Readonly<Record<string, RandomCell>>;
}

/** Numbers from 0 up to 1, the same ones for the same seed. */
export function createRandom(seed: number): () => number {
  let state = Math.imul(seed, 2_654_435_761);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Kind = 't' | 'n' | 'd' | 'v';
type TypedSide = readonly [string, SampledSide];

const signs = ['', '', '<', '≤', '>', '≥', '~', 'to'];
const operators = ['<', '≤', '=', '≠', '≥', '>'];
const subjects = ['a', 'b', 'c'];

/** A claim about three subjects, with their cells of one criterion. */
export function createClaim(random: () => number): RandomClaim {
  const pick = <Item>(items: readonly Item[]) =>
    items[Math.floor(random() * items.length)] as Item;
  const whole = (from: number, to: number) =>
    from + Math.floor(random() * (to - from + 1));
  const kind: Kind = pick(['t', 't', 'n', 'n', 'd', 'v']);

  function side(): TypedSide {
    switch (kind) {
      case 'd':
        return dateSide(pick(signs), pick(dates), pick(dates));
      case 'v':
        return versionSide(pick(signs), pick(versions), pick(versions));
      case 't': {
        const unit = pick(['s', 'ms']);
        const figure = whole(0, 4) + (unit === 's' && random() < 0.2 ? 0.5 : 0);
        return figureSide(pick(signs), figure, figure + whole(0, 3), unit);
      }
      case 'n': {
        const figure = whole(-3, 3) + (random() < 0.2 ? 0.5 : 0);
        return figureSide(pick(signs), figure, figure + whole(0, 3), '');
      }
    }
  }

  function cell(): RandomCell {
    const roll = random();
    if (roll < 0.14) {
      const state = roll < 0.06 ? 'unknown' : 'n/a';
      return {typed: state, sampled: state};
    }
    const [one, other] = [side(), side()];
    return roll < 0.27
      ? {typed: [one[0], other[0]], sampled: [one[1], other[1]]}
      : {typed: one[0], sampled: [one[1]]};
  }

  const name = () => `${pick(subjects)}.${kind}`;
  const isFigure = kind === 't' || kind === 'n';
  const unit = kind === 't' ? ' s' : '';
  const literal = () =>
    kind === 'd'
      ? `'${pick(dates)}'`
      : kind === 'v'
        ? `'${pick(versions)}'`
        : `${whole(kind === 't' ? 0 : -6, 8)}${unit}`;
  const sum = (): string =>
    pick([
      name,
      name,
      name,
      literal,
      () => `(${name()} ${pick(['+', '-'])} ${name()})`,
      () => `${whole(1, 4)} × ${name()}`,
      () =>
        kind === 'n' ? `${name()} × ${name()}` : `${name()} / ${whole(1, 4)}`,
      () => `${pick(['min', 'max'])}(${name()}, ${name()})`,
    ])();
  const subset = () => pick(['', ' of known', ' except a', ' of a, b']);
  const ofSubjects = [
    () =>
      `${pick(['all', 'any'])}(${kind} ${pick(['<', '≥'])} ${literal()}${subset()})`,
    () =>
      `count(${kind} ${pick(['≤', '>'])} ${literal()}${subset()}) ${pick(operators)} ${whole(0, 3)}`,
    () =>
      `${pick(['lowest', 'highest'])}(${kind}${pick(['', ' of known'])}) ${pick(['=', '≠'])} ${pick(subjects)}`,
  ];
  const pair = () => `${name()} ${pick(operators)} ${name()}`;
  const condition = (): string =>
    isFigure
      ? pick([
          pair,
          () => `${sum()} ${pick(operators)} ${sum()}`,
          () =>
            `${name()} ${pick(['=', '≠'])} ${name()} within ${pick(['10 %', '50 %', '2 times'])}`,
          () => `${name()} / ${name()} ${pick(operators)} ${whole(0, 3)}`,
          () =>
            `${pick(['min', 'max'])}(${kind}${pick(['', ' of known', ' except a'])}) ${pick(operators)} ${literal()}`,
          ...ofSubjects,
        ])()
      : pick([
          pair,
          () => `${name()} ${pick(operators)} ${literal()}`,
          ...ofSubjects,
        ])();
  const text = pick([
    condition,
    condition,
    condition,
    () => `${condition()} ${pick(['and', 'or'])} ${condition()}`,
    () => `not ${condition()}`,
  ])();
  return {
    if: text,
    cells: Object.fromEntries(
      subjects.map((each) => [`${each}.${kind}`, cell()]),
    ),
  };
}

/** Whether a cell is read twice, by its name or in a column. */
export function readsTwice(text: string): boolean {
  const names = text.match(/\b[abc]\.[tndv]\b/g) ?? [];
  const columns =
    text.match(/(?:all|any|count|lowest|highest|min|max)\([tndv]\b/g) ?? [];
  return (
    new Set(names).size < names.length ||
    columns.length > 1 ||
    (columns.length > 0 && names.length > 0)
  );
}

function figureSide(
  sign: string,
  figure: number,
  to: number,
  unit: string,
): TypedSide {
  const scale = unit === 'ms' ? 1000 : 1;
  const typed = (value: number) => `${value * scale}${unit && ` ${unit}`}`;
  const at = fraction(figure);
  const lowest = unit === '' ? {} : {low: fraction(0)};
  switch (sign) {
    case '<':
      return figure > 0 || unit === ''
        ? [`< ${typed(figure)}`, {...lowest, high: at, isHighOpen: true}]
        : [typed(figure), {low: at, high: at}];
    case '≤':
      return [`≤ ${typed(figure)}`, {...lowest, high: at}];
    case '>':
      return [`> ${typed(figure)}`, {low: at, isLowOpen: true}];
    case '≥':
      return [`≥ ${typed(figure)}`, {low: at}];
    case '~': {
      const by = Math.abs(figure) / 10;
      return [
        `~ ${typed(figure)}`,
        {low: fraction(figure - by), high: fraction(figure + by)},
      ];
    }
    case 'to':
      return [
        `${typed(figure)} to ${typed(to)}`,
        {low: at, high: fraction(to)},
      ];
    default:
      return [typed(figure), {low: at, high: at}];
  }
}

const dates = [
  '2012',
  '2013',
  '2013-01',
  '2013-03',
  '2013-12',
  '2014',
  '2014-02',
  '2014-02-28',
];

/** The first day of a date, and the first one after it. */
export function readPeriod(
  typed: string,
  years = 0,
): readonly [Fraction, Fraction] {
  const [year = 0, month, day] = typed.split('-').map(Number);
  const at = (y: number, m = 1, d = 1) =>
    fraction(Date.UTC(y, m - 1, d) / 86_400_000);
  return [
    at(year - years, month, day),
    month === undefined
      ? at(year + years + 1, 1)
      : day === undefined
        ? at(year + years, month + 1)
        : at(year + years, month, day + 1),
  ];
}

function dateSide(sign: string, typed: string, to: string): TypedSide {
  const [low, high] = readPeriod(typed);
  const isHighOpen = true;
  switch (sign) {
    case '<':
      return [`< ${typed}`, {high: low, isHighOpen}];
    case '≤':
      return [`≤ ${typed}`, {high, isHighOpen}];
    case '>':
      return [`> ${typed}`, {low: high}];
    case '≥':
      return [`≥ ${typed}`, {low}];
    case '~': {
      const [from, until] = readPeriod(typed, 1);
      return [`~ ${typed}`, {low: from, high: until, isHighOpen}];
    }
    case 'to':
      return typed.length === to.length && typed < to
        ? [`${typed} to ${to}`, {low, high: readPeriod(to)[1], isHighOpen}]
        : [typed, {low, high, isHighOpen}];
    default:
      return [typed, {low, high, isHighOpen}];
  }
}

const versions = ['1.0', '1.2', '1.2.1', '1.2.1-rc.1', '1.3', '2', '2.0.1'];

/** Its place in the order of releases; a pre-release is just before its release. */
export function placeOfVersion(typed: string): number {
  const [numbers = '', preRelease] = typed.split('-');
  const parts = numbers.split('.').map(Number);
  // A release may have a fourth number.
  const place = [0, 1, 2, 3].reduce(
    (sum, index) => sum * 1000 + (parts[index] ?? 0),
    0,
  );
  return place - (preRelease === undefined ? 0 : 0.5);
}

function versionSide(sign: string, typed: string, other: string): TypedSide {
  const at = fraction(placeOfVersion(typed));
  const isDiscrete = true;
  switch (sign) {
    case '<':
      return [`< ${typed}`, {high: at, isHighOpen: true, isDiscrete}];
    case '≤':
      return [`≤ ${typed}`, {high: at, isDiscrete}];
    case '>':
      return [`> ${typed}`, {low: at, isLowOpen: true, isDiscrete}];
    case '≥':
      return [`≥ ${typed}`, {low: at, isDiscrete}];
    case '~': {
      const parts = other.replace(/-.*/, '').split('.').map(Number);
      const next = parts.with(-1, (parts.at(-1) ?? 0) + 1).join('.');
      return [
        `~ ${parts.join('.')}`,
        {
          low: fraction(placeOfVersion(parts.join('.'))),
          // Before all its pre-releases.
          high: fraction(placeOfVersion(next) - 0.9),
          isHighOpen: true,
          isDiscrete,
        },
      ];
    }
    default:
      return [typed, {low: at, high: at, isDiscrete}];
  }
}
