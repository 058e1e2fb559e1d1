import type {Call, Expression, Ranking} from '../../src/claims/expression.js';
import {
  add,
  fraction,
  multiply,
  negative,
  order,
  quotient,
  type Fraction,
} from './fraction.js';
import {sampleSide, type SampledCell, type SampledSide} from './sampleSide.js';

export interface OracleTable {
  /** By `subject.criterion`. */
  readonly cells: ReadonlyMap<string, SampledCell>;
  readonly subjects: readonly string[];
  /** How a figure or a text of an expression is meant. */
  readonly readLiteral: (node: Expression) => SampledSide | undefined;
  readonly random: () => number;
}

/** One value for each cell. */
type World = ReadonlyMap<string, Fraction>;
/** True, false, null for "cannot be said", undefined for no such world. */
type Answer = boolean | null | undefined;

const maxWorlds = 1000;

/**
 * What can be said of a condition, by drawing values of every cell and
 * evaluating it with each of them. It knows no intervals, so it can check code
 * that does.
 */
export function sampleVerdict(
  node: Expression,
  table: OracleTable,
): 'holds' | 'open' | 'fails' {
  const answers = new Set(
    drawWorlds(table, literalsOf(node, table)).map((world) =>
      isTrue(node, world, table, undefined),
    ),
  );
  answers.delete(undefined);
  return answers.size !== 1 || answers.has(null)
    ? 'open'
    : answers.has(true)
      ? 'holds'
      : 'fails';
}

function drawWorlds(
  {cells, random}: OracleTable,
  literals: readonly Fraction[],
): readonly World[] {
  const known = [...cells].flatMap(([key, sides]) =>
    typeof sides === 'string' ? [] : [[key, sides] as const],
  );
  const ends = known.flatMap(([, sides]) =>
    sides.flatMap(({low, high}) => [low, high].filter((each) => !!each)),
  ) as readonly Fraction[];
  const choices = known.map(
    ([key, sides]) =>
      [
        key,
        sides.flatMap((side) => sampleSide(side, [...ends, ...literals])),
      ] as const,
  );
  const total = choices.reduce((count, [, all]) => count * all.length, 1);
  return Array.from({length: Math.min(total, maxWorlds)}, (_, index) => {
    let rest = index;
    return new Map(
      choices.map(([key, all]) => {
        const at =
          total <= maxWorlds
            ? rest % all.length
            : Math.floor(random() * all.length);
        rest = Math.floor(rest / all.length);
        return [key, all[at] as Fraction];
      }),
    );
  });
}

function literalsOf(node: Expression, table: OracleTable): readonly Fraction[] {
  const own =
    node.kind === 'number' || node.kind === 'text'
      ? table.readLiteral(node)
      : undefined;
  const ends = [own?.low, own?.high].filter((each) => each !== undefined);
  const parts = Object.values(node).flatMap((each: unknown) =>
    (Array.isArray(each) ? each : [each]).filter(isNode),
  );
  return [...ends, ...parts.flatMap((each) => literalsOf(each, table))];
}

function isNode(value: unknown): value is Expression {
  return typeof value === 'object' && value !== null && 'kind' in value;
}

function both(a: Answer, b: Answer): Answer {
  return a === false || b === false
    ? false
    : a === undefined || b === undefined
      ? undefined
      : a === null || b === null
        ? null
        : true;
}

function opposite(answer: Answer): Answer {
  return typeof answer === 'boolean' ? !answer : answer;
}

function isTrue(
  node: Expression,
  world: World,
  table: OracleTable,
  row: string | undefined,
): Answer {
  const ask = (each: Expression) => isTrue(each, world, table, row);
  switch (node.kind) {
    case 'and':
      return both(ask(node.left), ask(node.right));
    case 'or':
      return opposite(
        both(opposite(ask(node.left)), opposite(ask(node.right))),
      );
    case 'not':
      return opposite(ask(node.of));
    case 'comparison':
      return compare(node, world, table, row);
    case 'ranking': {
      const others = asked(node, node.criterion, table).filter(
        (each) => each !== node.subject,
      );
      const own = world.get(`${node.subject}.${node.criterion}`);
      return others.length === 0
        ? null
        : others
            .map((each) => {
              const its = world.get(`${each}.${node.criterion}`);
              const wanted = node.name === 'highest' ? 1 : -1;
              return own && its ? order(own, its) === wanted : null;
            })
            .reduce<Answer>(both, true);
    }
    case 'call': {
      const [test] = node.args;
      const answers = asked(node, criterionIn(test), table).map((each) =>
        test ? isTrue(test, world, table, each) : null,
      );
      return answers.length === 0
        ? null
        : node.name === 'all'
          ? answers.reduce(both)
          : opposite(answers.map(opposite).reduce(both));
    }
    default:
      throw new Error(node.kind);
  }
}

function criterionIn(node: Expression | undefined): string {
  return node?.kind === 'criterion'
    ? node.criterion
    : node?.kind === 'comparison'
      ? criterionIn(node.left)
      : '';
}

function asked(
  {of, except = [], isKnown = false}: Call | Ranking,
  criterion: string,
  {subjects, cells}: OracleTable,
): readonly string[] {
  return subjects.filter((each) => {
    const cell = cells.get(`${each}.${criterion}`);
    return (
      (!of || of.includes(each)) &&
      !except.includes(each) &&
      cell !== 'n/a' &&
      !(isKnown && cell === 'unknown')
    );
  });
}

type Comparing = Extract<Expression, {kind: 'comparison'}>;

function compare(
  node: Comparing,
  world: World,
  table: OracleTable,
  row: string | undefined,
): Answer {
  const period =
    node.right.kind === 'text' ? table.readLiteral(node.right) : undefined;
  const lefts = valuesOf(node.left, world, table, row);
  if (period?.isHighOpen && lefts) {
    return agree(lefts.map((each) => compareWithPeriod(node, each, period)));
  }
  const rights =
    period?.low && !period.isHighOpen
      ? [period.low]
      : valuesOf(node.right, world, table, row);
  if (!lefts || !rights) {
    return lefts === undefined || rights === undefined ? undefined : null;
  }
  return agree(
    lefts.flatMap((a) => rights.map((b) => compareValuesOf(node, a, b))),
  );
}

function agree(answers: readonly boolean[]): Answer {
  return answers.every((each) => each === answers[0])
    ? (answers[0] ?? null)
    : null;
}

function compareValuesOf(
  {operator, within}: Comparing,
  a: Fraction,
  b: Fraction,
): boolean {
  if (within) {
    return isNear(within, a, b) === (operator === '=');
  }
  const sign = order(a, b);
  return {
    '<': sign < 0,
    '≤': sign <= 0,
    '=': sign === 0,
    '≠': sign !== 0,
    '≥': sign >= 0,
    '>': sign > 0,
    includes: false,
  }[operator];
}

function isNear(
  {kind, digits}: NonNullable<Comparing['within']>,
  a: Fraction,
  b: Fraction,
): boolean {
  const size = fraction(Number(digits));
  if (kind === 'factor') {
    return (
      a.n > 0n &&
      b.n > 0n &&
      order(a, multiply(size, b)) <= 0 &&
      order(b, multiply(size, a)) <= 0
    );
  }
  const distance = add(a, negative(b));
  const limit = multiply(multiply(size, {n: 1n, d: 100n}), absolute(b));
  return order(absolute(distance), limit) <= 0;
}

function absolute(a: Fraction): Fraction {
  return a.n < 0n ? negative(a) : a;
}

function compareWithPeriod(
  {operator}: Comparing,
  value: Fraction,
  {low, high}: SampledSide,
): boolean {
  const isBefore = low !== undefined && order(value, low) < 0;
  const isAfter = high !== undefined && order(value, high) >= 0;
  return {
    '<': isBefore,
    '≤': !isAfter,
    '=': !isBefore && !isAfter,
    '≠': isBefore || isAfter,
    '≥': !isBefore,
    '>': isAfter,
    includes: false,
  }[operator];
}

/** Several for a count; null if it is unknown, undefined after division by 0. */
function valuesOf(
  node: Expression,
  world: World,
  table: OracleTable,
  row: string | undefined,
): readonly Fraction[] | null | undefined {
  const read = (each: Expression, of = row) => valuesOf(each, world, table, of);
  switch (node.kind) {
    case 'number':
    case 'text':
      return [table.readLiteral(node)?.low as Fraction];
    case 'cell':
    case 'criterion': {
      const subject = node.kind === 'cell' ? node.subject : row;
      const found = world.get(`${subject}.${node.criterion}`);
      return found ? [found] : null;
    }
    case 'arithmetic': {
      const [a] = read(node.left) ?? [null];
      const [b] = read(node.right) ?? [null];
      if (!a || !b) {
        const isImpossible =
          a === undefined ||
          b === undefined ||
          [node.left, node.right].some((each) => read(each) === undefined);
        return isImpossible ? undefined : null;
      }
      const result = {
        '+': () => add(a, b),
        '−': () => add(a, negative(b)),
        '×': () => multiply(a, b),
        '÷': () => quotient(a, b),
      }[node.operator]();
      return result && [result];
    }
    case 'call': {
      const [first] = node.args;
      if (node.name === 'count' && first) {
        const answers = asked(node, criterionIn(first), table).map((each) =>
          isTrue(first, world, table, each),
        );
        const sure = answers.filter((each) => each === true).length;
        const open = answers.filter((each) => typeof each !== 'boolean').length;
        return Array.from({length: open + 1}, (_, index) =>
          fraction(sure + index),
        );
      }
      const figures =
        node.args.length === 1 && first?.kind === 'criterion' && !row
          ? asked(node, first.criterion, table).map((each) => read(first, each))
          : node.args.map((each) => read(each));
      if (figures.includes(undefined)) {
        return undefined;
      }
      const all = figures.map((each) => each?.[0]);
      return all.length === 0 || all.includes(undefined)
        ? null
        : [
            (all as readonly Fraction[]).reduce((a, b) =>
              order(a, b) <= 0 === (node.name === 'min') ? a : b,
            ),
          ];
    }
    default:
      throw new Error(node.kind);
  }
}
