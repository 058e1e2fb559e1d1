import type {Criterion} from '../../model/index.js';
import type {Mistake} from '../../problems/mistakes.js';
import type {Refusal, ValueType} from '../valueType.js';
import {findFraction} from './fraction.js';
import {findInfinity} from './infinity.js';
import type {FindMistake, Unreadable} from './mistake.js';
import {findMultiplier} from './multiplier.js';
import {findPackageVersion} from './packageVersion.js';
import {findPeriod} from './period.js';
import {findPlaceholder} from './placeholder.js';
import {findQualifier} from './qualifier.js';
import {findQuotationMarks} from './quotationMarks.js';
import {findRate} from './rate.js';
import {findRemark} from './remark.js';
import {findSeparator} from './separator.js';
import {findSeveralUnits} from './severalUnits.js';
import {findSymbol} from './symbol.js';
import {findNeedlessUnit} from './unit.js';
import {findWord} from './word.js';

// The first that recognizes its mistake is told.
const mistakeFinders: readonly FindMistake[] = [
  findPlaceholder,
  findQuotationMarks,
  findSymbol,
  findPeriod,
  findMultiplier,
  findPackageVersion,
  findInfinity,
  findRate,
  findQualifier,
  findSeparator,
  findSeveralUnits,
  findRemark,
  findFraction,
  findWord,
  findNeedlessUnit,
];

/** The common mistake in a value that its type cannot read, if it is one. */
export function findMistake(
  typed: string,
  type: ValueType,
  criterion: Criterion,
): Mistake | undefined {
  if (typed.length > mostRead) {
    return undefined;
  }
  const value: Unreadable = {
    typed: typed.trim(),
    type,
    criterion,
    readable: (...texts) => [
      ...new Set(texts.filter((text) => 'value' in type.read(text, criterion))),
    ],
  };
  for (const find of mistakeFinders) {
    const mistake = find(value);
    if (mistake) {
      return mistake;
    }
  }
  return undefined;
}

/** A longer text is not a mistyped value, and matching it takes time. */
const mostRead = 200;

// Those that say that a value could not be read at all.
const general: ReadonlySet<Refusal['refused']> = new Set([
  'bad-quantity',
  'missing-unit',
  'unknown-unit',
  'unknown-word',
  'bad-date',
  'bad-version',
  'bad-availability',
] as const);

/** The same refusal with the mistake that explains it, if it is a common one. */
export function explainMistake(
  refusal: Refusal,
  typed: string,
  type: ValueType,
  criterion: Criterion,
): Refusal {
  const isExplained =
    !general.has(refusal.refused) || 'suggestion' in refusal.details;
  const mistake = isExplained ? undefined : findMistake(typed, type, criterion);
  return mistake
    ? ({...refusal, details: {...refusal.details, mistake}} as Refusal)
    : refusal;
}
