import {didYouMean} from './closest.js';
import {quote} from './quote.js';

/** What is wrong with an expression, and what its message needs. */
export interface ExpressionMistake {
  readonly kind: ExpressionMistakeKind;
  readonly found?: string;
  /** What to write instead, or what is expected. */
  readonly expected?: string;
  /** Existing names that may be meant. */
  readonly nearby?: readonly string[];
}

export type ExpressionMistakeKind = keyof typeof expressionMistakes;

/** Says what is wrong with an expression and how to fix it. */
export function describeExpressionMistake(mistake: ExpressionMistake): string {
  const {kind, found = '', expected = '', nearby = []} = mistake;
  return expressionMistakes[kind](found, expected, nearby);
}

type Describe = (
  found: string,
  expected: string,
  nearby: readonly string[],
) => string;

const howToAskRelease = `Write "= yes in '100'", with the release that you mean.`;

/** "A date"; a noun that is not counted has no article. */
function nounOf(kind: string): string {
  return kind === 'availability' ? 'Availability' : `A ${kind}`;
}

// One message for each mistake.
const expressionMistakes = {
  empty: () =>
    'The expression is empty. Write a condition such as "vm.startup > container.startup".',
  unexpected: (found, expected) =>
    found === ''
      ? `The expression is incomplete: expected ${expected} at its end. Add it.`
      : `Unexpected ${quote(found)} in the expression, expected ${expected}. Fix it, or remove it.`,
  chain: () => 'A comparison has two sides only. Write "a < b and b < c".',
  'missing-unit': (found) =>
    `The figure ${found} has no unit, but the value that it is compared with has one. Add the unit.`,
  'unit-mismatch': (found, expected) =>
    `${found} and ${expected} cannot be combined. Compare figures of one dimension.`,
  'unknown-unit': (found, expected) =>
    `Unexpected unit ${quote(found)}, which no value type has. ${expected || 'Fix the unit.'}`,
  'unknown-subject': (found, _, nearby) =>
    `Unexpected subject ${quote(found)}, expected the id of a subject of the dataset.${didYouMean(found, nearby)}`,
  'unknown-criterion': (found, _, nearby) =>
    `Unexpected criterion ${quote(found)}, expected the id of a criterion of the dataset.${didYouMean(found, nearby)}`,
  'unknown-dataset': (found, _, nearby) =>
    `There is no dataset ${quote(found)} next to the dataset of the claim.${didYouMean(found, nearby)} Fix the name; to subtract, put a space on both sides of the minus.`,
  'invalid-dataset': (found) =>
    `The dataset ${quote(found)} has problems, which are reported there. Fix them first.`,
  'unknown-word': (found, expected, nearby) =>
    `Unexpected word ${quote(found)}, expected one of ${expected}.${didYouMean(found, nearby)}`,
  'bare-criterion': (found) =>
    `The criterion ${quote(found)} has no subject here. Write "subject.${found}"; only count, all, any, min and max take the id of a criterion alone.`,
  'no-condition': () =>
    'A claim is true or false, and this is neither. Write a comparison, such as "vm.startup > 1 s".',
  'no-figure': (_, expected) =>
    `This is true or false, but ${expected || 'a figure'} is expected. Write the id of a cell, or a calculation.`,
  'other-result': (found, expected) =>
    `The result is in ${found}, but the criterion is in ${expected}. Fix the expression, or the type, currency or unit of the criterion.`,
  'result-unit': (found) =>
    `The result is in ${found}, and no cell of the expression is. Add the attribute "unit" with the unit in which it is shown.`,
  'shown-unit': (found, expected) =>
    `Unexpected unit ${quote(found)} of the attribute "unit", expected one of ${expected}. Fix it, or remove it.`,
  mean: () =>
    'mean(…) takes two or more figures. Write the ids of cells with commas between them.',
  answers: () =>
    'answers(…) counts an answer. Write it with "of" and the ids of criteria, such as "answers(yes of kernel, snapshots)".',
  'no-test': (found) =>
    `${found}(…) takes one condition. Write a comparison in it, such as "own-kernel = yes".`,
  'no-cell': () =>
    'The expression reads no cell, so it says nothing about the data. Name a cell as "subject.criterion".',
  'no-order': (found) =>
    found === 'availability'
      ? `Availability has no order in claims. ${howToAskRelease}`
      : `A ${found} has no order. Use = or ≠, or "includes" for a list.`,
  'no-better': (found) =>
    `The criterion ${quote(found)} has no "better". Add it to the dataset, or write lowest(…) or highest(…).`,
  'not-a-figure': (found) =>
    `${nounOf(found)} is not a figure. Calculate with numbers, durations, bytes, money and percentages only.`,
  'not-a-list': (found) =>
    `"includes" needs a list, and this is ${nounOf(found).toLowerCase()}. Use =, or change the type of the criterion.`,
  'missing-release': () =>
    `Availability can only be compared with "yes" in a release. ${howToAskRelease}`,
  'needless-release': (found) =>
    `Unexpected release: ${nounOf(found).toLowerCase()} has no releases, only availability has. Remove "in" and the release.`,
  'not-a-cell': () =>
    'Only a cell is known, unknown, disputed or n/a. Write "subject.criterion is known".',
  'text-alone': () =>
    'Unexpected text here. Put a text in quotes, on the right of a comparison.',
  'bad-date': (found) =>
    `Unexpected date ${quote(found)}, expected a year, a month or a day such as '2013-03'. Fix the date.`,
  'bad-version': (found) =>
    `Unexpected version ${quote(found)}, expected numbers with points such as '1.19'. Fix the version.`,
  'bad-figure': (found, expected) =>
    `Unexpected figure ${quote(found)}, expected a value such as ${quote(expected)}. Write it as in the dataset.`,
  'bad-number': (found) =>
    `Unexpected number ${quote(found)}, expected an exponent from -30 to 30. Write a smaller one.`,
  'bad-name': (found) =>
    `Unexpected name ${quote(found)}, expected "subject.criterion" or "dataset.subject.criterion". Ids consist of lowercase letters, digits and single hyphens.`,
  'unknown-function': (found, expected, nearby) =>
    `Unexpected function ${quote(found)}, expected one of ${expected}.${didYouMean(found, nearby)}`,
  ranking: (found, expected) =>
    `${found}(…) takes the id of one criterion and is compared with a subject. Write "${found}(${expected || 'criterion'}) = subject".`,
  nested: (found, expected) =>
    `${found}(…) asks all subjects, and so does ${expected}(…) around it. Write one after the other, with "and".`,
  within: () =>
    'Unexpected tolerance, expected "within 10 %" or "within 2 times" after = or ≠. Write a share between 0 and 100 %, or a factor above 1.',
  'other-language': (found, expected) =>
    `Unexpected ${quote(found)}, expected ${quote(expected)}. Write ${quote(expected)}.`,
  asterisk: (found) =>
    `Unexpected ${quote(found)}, expected "×" or "times": formatters of Markdown change an asterisk. Write "times".`,
  'tight-operator': (found) =>
    `The sign ${quote(found)} needs a space on both sides. Add the spaces.`,
  'curly-quote': (found) =>
    `Unexpected typographic quotation mark ${found}, expected a straight one. Write ' or ".`,
  'open-quote': () =>
    'The quotation mark is not closed. Close it at the end of the text.',
  'too-long': (found, expected) =>
    `The expression has ${found}; the limit is ${expected}. Split it into several claims.`,
  'too-deep': (found) =>
    `Parentheses are nested more than ${found} levels deep. Use fewer, or split the claim.`,
} satisfies Record<string, Describe>;
