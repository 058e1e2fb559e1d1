import type {Criterion} from '../model/index.js';
import {findValueType} from '../values/index.js';
import type {FoundCell} from './foundTable.js';
import {isSupportLegend} from './legend.js';
import {normalizeDate} from './normalizeDate.js';
import {normalizeFigure, type DecimalSign} from './normalizeFigure.js';
import type {Questions} from './questions.js';
import {plainSign, readSureWord, splitRemark} from './sureWord.js';

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
  /** The "per" that all figures have, which moves to the name. */
  readonly per?: string;
  /** Whether the unit of the heading moves to the cells. */
  readonly usesUnit?: boolean;
  read(answered: Answered): ReadCell | undefined;
}

/** What a choice depends on. */
export interface ColumnContext {
  readonly id: string;
  readonly name: string;
  readonly line: number;
  readonly unit?: string | undefined;
  readonly legend: ReadonlyMap<string, string>;
  readonly scaleIds: ReadonlyMap<string, string>;
  readonly decimal: DecimalSign;
  readonly questions: Questions;
}

/** The first type that reads more than half of the answered cells, or text. */
export function chooseType(
  answered: readonly Answered[],
  context: ColumnContext,
): ChosenType {
  const {id, line, questions, legend} = context;
  const sure = answered.filter((each) => isSure(each, legend));
  const texts = answered.map(({text}) => text);
  const candidates = listCandidates(answered, sure.length, context);
  const wanted = questions.answerTo(`type.${id}`);
  if (wanted !== 'text') {
    for (const candidate of candidates) {
      const isUnit = ['duration', 'bytes', 'percent', 'money'].includes(
        candidate.type,
      );
      const counted =
        isUnit && !context.unit
          ? answered.filter(({text}) => !/^[\d.,]+$/.test(text))
          : answered;
      // What has two readings would be read if the author said which.
      const reads = (each: Answered) =>
        candidate.read(each) !== undefined ||
        twoReadings[candidate.type]?.test(each.text) === true;
      const isRead =
        candidate.type === wanted
          ? answered.length > 0
          : answered.filter(reads).length > counted.length / 2;
      if (
        counted.length > 0 &&
        isRead &&
        !isAmbiguous(candidate.type, texts, context)
      ) {
        return candidate;
      }
    }
  }
  const asText: ChosenType = {
    type: 'text',
    read: ({cell}) => ({value: cell.prose}),
  };
  const others = [
    ...new Set(
      answered.filter((each) => !sure.includes(each)).map(({text}) => text),
    ),
  ];
  if (sure.length > 0 && others.length > 0) {
    questions.ask(`type.${id}`, {
      ask: `Is "${context.name}" of the type support? ${sure.length} of ${answered.length} cells are yes or no.`,
      taken: 'text',
      choices: ['text', 'support'],
      typed: others.slice(0, 5).join('; '),
      at: line,
    });
  } else if (hasCommaLists(texts)) {
    const answer = questions.ask(`type.${id}`, {
      ask: `Do commas separate the words of lists in "${context.name}"?`,
      taken: 'text',
      choices: ['text', 'list, by commas'],
      at: line,
    });
    if (answer === 'list, by commas') {
      return {
        type: 'list',
        read: ({text}) => ({
          value: [
            ...new Set(
              text
                .split(',')
                .map((word) => word.trim())
                .filter(Boolean),
            ),
          ],
        }),
      };
    }
  }
  return asText;
}

/** The words of a cell of support, by the legend or by their only meaning. */
function readSupport(
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

function isSure(
  answered: Answered,
  legend: ReadonlyMap<string, string>,
): boolean {
  const {word} = splitRemark(answered.text);
  const isOfScale = legend.has(plainSign(word)) && !isSupportLegend(legend);
  return !isOfScale && readSupport(answered, legend) !== undefined;
}

const perPattern = /(?:\s*\/\s*|\s+per\s+)([A-Za-z]+)$/;

function perOf(text: string): string | undefined {
  const per = perPattern.exec(text)?.[1];
  return per === 'mo' ? 'month' : per;
}

function listCandidates(
  answered: readonly Answered[],
  sureCount: number,
  context: ColumnContext,
): readonly ChosenType[] {
  const {legend, scaleIds, id, name, unit, decimal, questions, line} = context;
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
  if (sureCount > 0) {
    candidates.push({
      type: 'support',
      read: (each) => readSupport(each, legend),
    });
  }
  const figure = (
    type: string,
    change = (text: string) => text,
    currency?: string,
  ): ChosenType => ({
    type,
    ...(currency !== undefined && {currency}),
    ...(unit !== undefined && {usesUnit: true}),
    read: ({text}) => {
      const base = change(text);
      const normalized = normalizeFigure(base, decimal);
      const forms = decimal === ',' ? [normalized] : [base, normalized];
      for (const form of forms) {
        const isBare = unit !== undefined && /^[~≈<>≥≤=\s\d.,–-]+$/.test(form);
        const value = isBare ? `${form} ${unit}` : form;
        if (isReadBy(type, value, currency)) {
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
  const money = currencyOf(texts, unit, context);
  if (money !== undefined) {
    const pers = new Set(texts.flatMap((text) => perOf(text) ?? []));
    const [per] = pers;
    if (pers.size > 1) {
      questions.ask(`per.${id}`, {
        ask: `Prices of "${name}" are per ${[...pers].join(', per ')}. Write them all for the same one.`,
        taken: 'text',
        choices: ['text'],
        at: line,
      });
    } else {
      const amount = figure(
        'money',
        (text) => text.replace(perPattern, ''),
        money,
      );
      candidates.push({
        ...amount,
        ...(per !== undefined && {per}),
        read: (each) =>
          /^free$/i.test(each.text)
            ? {value: `0 ${money}`, note: each.text}
            : amount.read(each),
      });
    }
  }
  candidates.push(figure('percent'));
  const isOfYears =
    /year|since|release|founded|support|checked|date|gepr/i.test(name);
  const order = questions.answerTo(`order.${id}`);
  candidates.push({
    type: 'date',
    read: ({text}) => {
      const value = normalizeDate(withOrder(text, order));
      return (isOfYears || !/^\d{4}$/.test(value)) && isReadBy('date', value)
        ? {value}
        : undefined;
    },
  });
  const isOfVersions = /version|release|newest|since|python|node/i.test(name);
  if (
    isOfVersions ||
    texts.some((text) => /^v?\d+\.\d+\.\d+|^v\d/.test(text))
  ) {
    candidates.push(figure('version'));
  }
  candidates.push(figure('number'));
  const isShort = (part: string) =>
    part.split(' ').length <= 4 && !/[.!?]$/.test(part);
  if (
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

/** Whether a value type takes a text. */
function isReadBy(type: string, typed: string, currency?: string): boolean {
  const criterion: Criterion = {
    id: 'x',
    name: 'x',
    type,
    ...(currency !== undefined && {currency}),
  };
  const reading = findValueType(type)?.read(typed, criterion);
  return reading !== undefined && 'value' in reading;
}

const dollars = /(?:^|[^A-Z])\$/;

function currencyOf(
  texts: readonly string[],
  unit: string | undefined,
  {questions, line}: ColumnContext,
): string | undefined {
  const found = new Set([
    ...(texts.some((text) => dollars.test(text)) ? ['$'] : []),
    ...(texts.some((text) => /€|\bEUR\b/.test(text)) || unit === 'EUR'
      ? ['EUR']
      : []),
    ...(texts.some((text) => /£|\bGBP\b/.test(text)) ? ['GBP'] : []),
    ...(texts.some((text) => /\bUSD\b/.test(text)) || unit === 'USD'
      ? ['USD']
      : []),
  ]);
  const [only] = found;
  if (found.size !== 1 || only !== '$') {
    return found.size === 1 ? only : undefined;
  }
  const answer = questions.ask('currency.$', {
    ask: 'Which currency does "$" mean?',
    taken: 'USD',
    choices: ['USD', 'CAD', 'AUD'],
    at: line,
  });
  return answer && /^[A-Z]{3}$/.test(answer) ? answer : 'USD';
}

const withThousands = /(?:^|\D)\d{1,3}\.\d{3}\D*$/;
const slashed = /^(\d\d?)\/(\d\d?)\/(\d{4})$/;

function withOrder(text: string, order: string | undefined): string {
  const [, first = '', second = '', year] = slashed.exec(text) ?? [];
  if (
    year === undefined ||
    (order !== 'day first' && order !== 'month first')
  ) {
    return text;
  }
  return order === 'day first'
    ? `${first}.${second}.${year}`
    : `${second}.${first}.${year}`;
}

const twoReadings: Readonly<Record<string, RegExp>> = {
  date: slashed,
  money: withThousands,
};

/** Whether a type is refused until the author says what a spelling means. */
function isAmbiguous(
  type: string,
  texts: readonly string[],
  {id, name, line, decimal, questions}: ColumnContext,
): boolean {
  const first = (pattern: RegExp) => texts.find((text) => pattern.test(text));
  const kilobytes = type === 'bytes' ? first(/\d\s?KB$/) : undefined;
  if (kilobytes !== undefined) {
    const answer = questions.ask(`unit.${id}.KB`, {
      ask: `Does "KB" in "${name}" mean 1,000 bytes (kB) or 1,024 bytes (KiB)?`,
      taken: 'text',
      choices: ['kB', 'KiB', 'text'],
      typed: kilobytes,
      at: line,
    });
    return answer !== 'kB' && answer !== 'KiB';
  }
  const amount =
    type === 'money' && decimal === '.' ? first(withThousands) : undefined;
  if (amount !== undefined) {
    questions.ask(`decimal.${id}`, {
      ask: `Is the point in "${amount}" a decimal sign? If it separates thousands, write the amount without it.`,
      taken: 'text',
      choices: ['text'],
      typed: amount,
      at: line,
    });
    return true;
  }
  const date = type === 'date' ? first(slashed) : undefined;
  if (date !== undefined) {
    const answer = questions.ask(`order.${id}`, {
      ask: `Is the day or the month first in "${date}"?`,
      taken: 'text',
      choices: ['day first', 'month first', 'text'],
      typed: date,
      at: line,
    });
    return answer !== 'day first' && answer !== 'month first';
  }
  return false;
}

function hasCommaLists(texts: readonly string[]): boolean {
  const parts = texts.flatMap((text) => text.split(', '));
  const repeated = (part: string) =>
    parts.filter((each) => each === part).length > 1;
  return (
    texts.length < 200 &&
    texts.some((text) => /^\S+, \S+$/.test(text)) &&
    parts.every((part) => part.split(' ').length <= 3) &&
    texts.filter((text) => text.includes(', ') || repeated(text)).length >
      texts.length / 2 &&
    parts.some(repeated)
  );
}
