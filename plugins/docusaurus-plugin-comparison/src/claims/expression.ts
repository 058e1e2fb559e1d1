/** A range of an expression's text, as offsets; `end` is exclusive. */
export interface ExpressionSpan {
  readonly start: number;
  readonly end: number;
}

/** The syntax tree of a claim. */
export type Expression =
  | NumberLiteral
  | TextLiteral
  | CellName
  | CriterionName
  | Arithmetic
  | Logic
  | Negation
  | Comparison
  | StateTest
  | Call
  | Ranking;

export interface NumberLiteral extends ExpressionSpan {
  readonly kind: 'number';
  /** As typed, with its sign. */
  readonly digits: string;
  /** Empty if it has none. */
  readonly unit: string;
}

export interface TextLiteral extends ExpressionSpan {
  readonly kind: 'text';
  readonly text: string;
}

/** `subject.criterion`, or `dataset.subject.criterion`. */
export interface CellName extends ExpressionSpan {
  readonly kind: 'cell';
  readonly data?: string;
  readonly subject: string;
  readonly criterion: string;
}

/** A criterion of the subject that is asked, or a word of a scale. */
export interface CriterionName extends ExpressionSpan {
  readonly kind: 'criterion';
  readonly criterion: string;
}

export interface Arithmetic extends ExpressionSpan {
  readonly kind: 'arithmetic';
  readonly operator: '+' | '−' | '×' | '÷';
  readonly left: Expression;
  readonly right: Expression;
}

export interface Logic extends ExpressionSpan {
  readonly kind: 'and' | 'or';
  readonly left: Expression;
  readonly right: Expression;
}

export interface Negation extends ExpressionSpan {
  readonly kind: 'not';
  readonly of: Expression;
}

export type ComparisonOperator = '<' | '≤' | '=' | '≠' | '≥' | '>' | 'includes';

/** How far two equal figures may be apart: a share in percent, or a factor. */
export type Tolerance =
  | {readonly kind: 'share'; readonly digits: string}
  | {readonly kind: 'factor'; readonly digits: string};

export interface Comparison extends ExpressionSpan {
  readonly kind: 'comparison';
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
  readonly within?: Tolerance;
  /** The release in which it is available: `yes in '100'`. */
  readonly release?: TextLiteral;
}

export type StateName = 'known' | 'unknown' | 'disputed' | 'n/a';

export interface StateTest extends ExpressionSpan {
  readonly kind: 'state';
  readonly cell: CellName | CriterionName;
  readonly state: StateName;
}

/** Which subjects are asked. */
export interface Subset {
  /** Ids of subjects; all if omitted. */
  readonly of?: readonly string[];
  /** Whether subjects are left out whose cell is unknown. */
  readonly isKnown?: boolean;
  readonly except?: readonly string[];
}

export interface Call extends ExpressionSpan, Subset {
  readonly kind: 'call';
  readonly name: 'min' | 'max' | 'count' | 'answers' | 'all' | 'any';
  readonly args: readonly Expression[];
}

/** The subject with the best, lowest or highest value. */
export interface Ranking extends ExpressionSpan, Subset {
  readonly kind: 'ranking';
  readonly name: 'best' | 'lowest' | 'highest';
  readonly criterion: string;
  /** The subject that is said to be it; omitted if it is not compared yet. */
  readonly subject?: string;
}

/** Whether an expression is true or false, rather than a figure. */
export function isCondition(node: Expression): boolean {
  switch (node.kind) {
    case 'and':
    case 'or':
    case 'not':
    case 'comparison':
    case 'state':
      return true;
    case 'ranking':
      return node.subject !== undefined;
    case 'call':
      return node.name === 'all' || node.name === 'any';
    default:
      return false;
  }
}

/** Whether an expression asks all subjects. */
export function asksSubjects(node: Expression): node is Call | Ranking {
  return (
    node.kind === 'ranking' ||
    (node.kind === 'call' &&
      (['count', 'all', 'any'].includes(node.name) ||
        (node.args.length === 1 && node.args[0]?.kind === 'criterion')))
  );
}

/** The parts of an expression, in the order of its text. */
export function partsOf(node: Expression): readonly Expression[] {
  switch (node.kind) {
    case 'arithmetic':
    case 'and':
    case 'or':
    case 'comparison':
      return [node.left, node.right];
    case 'not':
      return [node.of];
    case 'state':
      return [node.cell];
    case 'call':
      return node.args;
    default:
      return [];
  }
}
