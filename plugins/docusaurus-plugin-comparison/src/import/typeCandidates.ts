import type {Criterion} from '../model/index.js';
import {findValueType} from '../values/index.js';
import {currencyOf} from './chooseCurrency.js';
import type {FoundCell, GivenCriterion} from './foundTable.js';
import {normalizeDate} from './normalizeDate.js';
import {type DecimalSign, normalizeFigure} from './normalizeFigure.js';
import {
  findUnitText,
  isUnit,
  listUnitReadings,
  mostFrequent,
} from './quantityUnit.js';
import type {ImportQuestion, Questions} from './questions.js';
import {plainSign, readSureWord, splitRemark} from './sureWord.js';
import {withOrder, withScale} from './twoReadings.js';

/** A cell without its footnote marks. */
export interface Answered {
  readonly cell: FoundCell;
  readonly text: string;
}

/** A value as the dataset has it, with the part of the text that is a note. */
export interface ReadCell {
  readonly value: string | readonly string[];
  readonly note?: string;
}

/** The type of a criterion, and how its cells are read. */
export interface ChosenType {
  readonly type: string;
  readonly currency?: string;
  /** The unit of a quantity. */
  readonly unit?: string;
  /** The "per" that all figures have, which moves to the name. */
  readonly per?: string;
  /** Whether the unit of the heading moves to the cells. */
  readonly usesUnit?: boolean;
  /** Whether signs such as a dash are text, because the author says so. */
  readonly isAsTyped?: boolean;
  read(answered: Answered): ReadCell | undefined;
}

/** What a choice depends on. */
export interface ColumnContext {
  readonly id: string;
  readonly name: string;
  /** Where a question about the whole criterion is asked. */
  readonly asked: Pick<ImportQuestion, 'at' | 'places'>;
  readonly given?: GivenCriterion | undefined;
  readonly unit?: string | undefined;
  readonly legend: ReadonlyMap<string, string>;
  readonly scaleIds: ReadonlyMap<string, string>;
  readonly decimal: DecimalSign;
  readonly questions: Questions;
}

/** The words of a cell of support, by the legend or by their only meaning. */
export function readSupport(
  {cell, text}: Answered,
  legend: ReadonlyMap<string, string>,
): ReadCell | undefined {
  if (cell.hasCode) {
    return undefined;
  }
  const {word, remark} = splitRemark(text);
  const value = readSureWord(legend.get(plainSign(word)) ?? word);
  return value && {value, ...(remark !== undefined && {note: remark})};
}

const perPattern = /(?:\s*\/\s*|\s+per\s+)([A-Za-z]+)$/;

function perOf(text: string): string | undefined {
  const per = perPattern.exec(text)?.[1];
  return per === 'mo' ? 'month' : per;
}

/** The unit of prices per something; undefined without one that is known. */
function rateOf(currency: string, pers: readonly string[]): string | undefined {
  const per = mostFrequent(pers);
  const unit = `${currency}/${per ?? ''}`;
  return per !== undefined && isUnit(unit) ? unit : undefined;
}

/** The unit that most figures have; what has several readings is asked. */
function chooseQuantityUnit(
  texts: readonly string[],
  {id, name, questions, asked}: ColumnContext,
): string | undefined {
  const units = texts.flatMap((text) => findUnitText(text) ?? []);
  const found = mostFrequent(units);
  if (found === undefined || units.length <= texts.length / 2) {
    return undefined;
  }
  // "12 K" may be thousands.
  const readings = found === 'K' ? ['K'] : listUnitReadings(found);
  if (readings.length === 0) {
    return found;
  }
  const answer = questions.ask(`unit.${id}.${found}`, {
    ask:
      found === 'K'
        ? `Does "K" in "${name}" mean kelvins? If it means thousands, write them out.`
        : `Does "${found}" in "${name}" mean ${readings.join(' or ')}?`,
    taken: 'text',
    choices: [...readings, 'text'],
    typed: found,
    ...asked,
  });
  return answer !== undefined && readings.includes(answer) ? answer : undefined;
}

/** A figure with a unit of several readings, in the one that was chosen. */
function withReading(text: string, unit: string): string {
  const found = findUnitText(text);
  return found !== undefined && listUnitReadings(found).includes(unit)
    ? text.slice(0, -found.length) + unit
    : text;
}

export function listCandidates(
  answered: readonly Answered[],
  sureCount: number,
  context: ColumnContext,
): readonly ChosenType[] {
  const {legend, scaleIds, id, name, unit, decimal, questions, asked} = context;
  const given = context.given?.type;
  const texts = answered.map(({text}) => text);
  const candidates: ChosenType[] = [];
  const inScale = (text: string) =>
    scaleIds.get(plainSign(splitRemark(text).word));
  if (texts.some((text) => inScale(text) !== undefined)) {
    candidates.push({
      type: 'scale',
      read: ({text}) => {
        const value = inScale(text);
        const {remark} = splitRemark(text);
        return value === undefined
          ? undefined
          : {value, ...(remark !== undefined && {note: remark})};
      },
    });
  }
  if (sureCount > 0 || given === 'support') {
    candidates.push({
      type: 'support',
      read: (each) => readSupport(each, legend),
    });
  }
  const figure = (
    type: string,
    change = (text: string) => text,
    needs: {readonly currency?: string; readonly unit?: string} = {},
  ): ChosenType => ({
    type,
    ...needs,
    ...(unit !== undefined && {usesUnit: true}),
    read: ({text}) => {
      const base = change(text);
      const normalized = normalizeFigure(base, decimal);
      const forms =
        decimal === ','
          ? [normalized]
          : type === 'quantity'
            ? [normalized, base]
            : [base, normalized];
      for (const form of forms) {
        const isBare = unit !== undefined && /^[~≈<>≥≤=\s\d.,–-]+$/.test(form);
        const value = isBare ? `${form} ${unit}` : form;
        if (isReadBy(type, value, needs)) {
          return {value};
        }
      }
      return undefined;
    },
  });
  const spelling = questions.answerTo(`unit.${id}.KB`);
  candidates.push(
    figure('duration'),
    figure('bytes', (text) =>
      spelling ? text.replace(/(\d\s?)KB$/, `$1${spelling}`) : text,
    ),
  );
  const mayBeMoney = given === undefined || given === 'money';
  const currency =
    context.given?.currency ??
    (mayBeMoney ? currencyOf(texts, unit, context) : undefined);
  const pers = texts.flatMap((text) => perOf(text) ?? []);
  const rate = currency === undefined ? undefined : rateOf(currency, pers);
  const withFree = (base: ChosenType, zero: string): ChosenType => ({
    ...base,
    read: (each) =>
      /^free$/i.test(each.text)
        ? {value: zero, note: each.text}
        : base.read(each),
  });
  if (currency !== undefined && rate === undefined) {
    const [per, ...others] = new Set(pers);
    if (others.length > 0) {
      questions.ask(`per.${id}`, {
        ask: `Prices of "${name}" are per ${[per, ...others].join(', per ')}. Write them all for the same one.`,
        taken: 'text',
        choices: ['text'],
        ...asked,
      });
    } else {
      const amount = figure('money', (text) => text.replace(perPattern, ''), {
        currency,
      });
      candidates.push({
        ...withFree(amount, `0 ${currency}`),
        ...(per !== undefined && {per}),
      });
    }
  }
  candidates.push(figure('percent'));
  if (rate !== undefined) {
    const amount = figure('quantity', undefined, {unit: rate});
    candidates.push(withFree(amount, `0 ${rate}`));
  }
  const quantityUnit = unit ?? chooseQuantityUnit(texts, context);
  const hasType = ['duration', 'bytes', 'percent'].some((type) =>
    isReadBy(type, `5 ${quantityUnit}`, {}),
  );
  if (quantityUnit !== undefined && !hasType && isUnit(quantityUnit)) {
    candidates.push(
      figure('quantity', (text) => withReading(text, quantityUnit), {
        unit: quantityUnit,
      }),
    );
  }
  const isOfYears =
    given === 'date' ||
    /year|since|release|founded|support|checked|date|gepr/i.test(name);
  const order = questions.answerTo(`order.${id}`);
  candidates.push({
    type: 'date',
    read: ({text}) => {
      const value = normalizeDate(withOrder(text, order));
      return (isOfYears || !/^\d{4}$/.test(value)) &&
        isReadBy('date', value, {})
        ? {value}
        : undefined;
    },
  });
  const isOfVersions = /version|release|newest|since|python|node/i.test(name);
  if (
    given === 'version' ||
    isOfVersions ||
    texts.some((text) => /^v?\d+\.\d+\.\d+|^v\d/.test(text))
  ) {
    candidates.push(figure('version'));
  }
  candidates.push(figure('number', withScale));
  const isShort = (part: string) =>
    part.split(' ').length <= 4 && !/[.!?]$/.test(part);
  if (given === 'list') {
    candidates.push({
      type: 'list',
      read: ({cell: {parts}}) => ({value: splitWords(parts)}),
    });
  } else if (
    answered.some(
      ({cell}) => cell.list !== undefined || cell.parts.length > 1,
    ) &&
    answered.every(
      ({cell}) => cell.list !== undefined || cell.parts.every(isShort),
    )
  ) {
    candidates.push({
      type: 'list',
      read: ({cell}) => {
        const words = [
          ...new Set(
            (cell.list ?? cell.parts)
              .map((word) => word.trim())
              .filter((word) => word !== ''),
          ),
        ];
        const isState = words.some((word) => /^(?:unknown|n\/a)$/i.test(word));
        return isState ? undefined : {value: words.length > 0 ? words : 'none'};
      },
    });
  }
  return candidates;
}

/** The entries of cells in which line breaks, semicolons or commas separate. */
function splitWords(parts: readonly string[]): readonly string[] {
  const separator = parts.some((part) => part.includes(';')) ? ';' : ',';
  const words = parts
    .flatMap((part) => part.split(separator))
    .map((word) => word.trim());
  return [...new Set(words.filter((word) => word !== ''))];
}

/** Whether a value type takes a text. */
function isReadBy(
  type: string,
  typed: string,
  needs: Pick<Criterion, 'currency' | 'unit'>,
): boolean {
  const criterion: Criterion = {id: 'x', name: 'x', type, ...needs};
  const reading = findValueType(type)?.read(typed, criterion);
  return reading !== undefined && 'value' in reading;
}
