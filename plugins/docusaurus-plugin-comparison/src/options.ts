import type {OptionValidationContext} from '@docusaurus/types';
import {defaultLimits, type Limits} from './dataset/limits.js';
import {didYouMean} from './problems/closest.js';
import {OptionsError} from './problems/optionsError.js';
import {quote} from './problems/quote.js';

/** The options of the plugin, all of them set. */
export interface PluginOptions {
  readonly id?: string;
  /**
   * Folders in which datasets may stand beside the site's own, relative to the
   * site. A dataset outside them is never read.
   */
  readonly roots: readonly string[];
  /** Globs, relative to each root, of what is not looked at. */
  readonly exclude: readonly string[];
  /** Whether wrong data stops `docusaurus build`; `start` never stops. */
  readonly onInvalidData: 'throw' | 'warn';
  /** Whether pictures are drawn when the site is built, or by each reader. */
  readonly diagrams: 'build' | 'client';
  /** Seconds that drawing one picture may take. */
  readonly diagramTimeLimit: number;
  /**
   * Whether hand-written Mermaid fences are drawn when the site is built; it is
   * read by `withComparison`, which tells the remark plugin.
   */
  readonly mermaidFences: boolean;
  /** Whether figures and dates are written as in a page's language, or as typed. */
  readonly figures: 'localized' | 'typed';
  readonly limits: Limits;
}

/** The options as a site writes them. */
export type Options = Partial<Omit<PluginOptions, 'limits'>> & {
  readonly limits?: Partial<Limits>;
};

/** Reads one option; `report` is told what is expected in its place. */
type ReadOption<Value> = (typed: unknown, option: Reported) => Value;

interface Reported {
  /** With the options that it is in: `limits.cells`. */
  readonly name: string;
  report(message: string): void;
}

type Readers<Values> = {
  readonly [Name in keyof Values]-?: ReadOption<NonNullable<Values[Name]>>;
};

const limitReaders: Readers<Limits> = {
  bytes: limitOption(defaultLimits.bytes),
  depth: limitOption(defaultLimits.depth),
  aliased: limitOption(defaultLimits.aliased),
  subjects: limitOption(defaultLimits.subjects),
  cells: limitOption(defaultLimits.cells),
  text: limitOption(defaultLimits.text),
};

const readers: Readers<PluginOptions> = {
  id: optionWhere(
    'default',
    'letters, digits, "_" and "-"',
    (typed) => typeof typed === 'string' && /^[\w-]+$/.test(typed),
  ),
  roots: readTextList,
  exclude: readTextList,
  onInvalidData: wordOption('throw', 'warn'),
  diagrams: wordOption('build', 'client'),
  diagramTimeLimit: optionWhere(
    30,
    'a number of seconds above 0',
    (typed) => Number.isFinite(typed) && Number(typed) > 0,
  ),
  mermaidFences: optionWhere(
    false,
    'true or false',
    (typed) => typeof typed === 'boolean',
  ),
  figures: wordOption('localized', 'typed'),
  limits: (typed, option) => readRecord(limitReaders, typed, option),
};

/**
 * Sets what is omitted, and throws one error for all that is wrong.
 *
 * @throws {OptionsError}
 */
export function validateOptions({
  options,
}: Pick<
  OptionValidationContext<Options | undefined, PluginOptions>,
  'options'
>): PluginOptions {
  const messages: string[] = [];
  const report = (message: string) => void messages.push(message);
  const read = readRecord(readers, options, {name: '', report});
  if (messages.length > 0) {
    throw new OptionsError(messages.join('\n'));
  }
  return read;
}

const owner = 'of docusaurus-plugin-comparison';

function readRecord<Values>(
  known: Readers<Values>,
  typed: unknown,
  {name, report}: Reported,
): Values {
  const isRecord = typeof typed === 'object' && !Array.isArray(typed);
  if (typed !== undefined && !(isRecord && typed)) {
    const of = name === '' ? 'the options' : `the option "${name}"`;
    report(
      `Unexpected ${formatTyped(typed)} in ${of} ${owner}, expected an object.`,
    );
  }
  const record = (isRecord && typed ? typed : {}) as Record<string, unknown>;
  const names = Object.keys(known);
  const prefix = name === '' ? '' : `${name}.`;
  for (const found of Object.keys(record)) {
    if (!names.includes(found)) {
      report(
        `Unexpected option ${quote(prefix + found)} ${owner}, expected one of ${names.join(', ')}.${didYouMean(found, names)}`,
      );
    }
  }
  const entries = Object.entries<ReadOption<unknown>>(known);
  return Object.fromEntries(
    entries.map(([key, read]) => [
      key,
      read(record[key], {name: prefix + key, report}),
    ]),
  ) as Values;
}

function wordOption<Word extends string>(
  omitted: Word,
  ...others: readonly Word[]
): ReadOption<Word> {
  const words: readonly Word[] = [omitted, ...others];
  const expected = words.map((word) => `'${word}'`).join(' or ');
  return (typed = omitted, {name, report}) => {
    const word = words.find((each) => each === typed);
    if (word === undefined) {
      const meant = typeof typed === 'string' ? didYouMean(typed, words) : '';
      report(unexpected(typed, name, expected) + meant);
    }
    return word ?? omitted;
  };
}

function optionWhere<Value>(
  omitted: Value,
  expected: string,
  isRight: (typed: unknown) => boolean,
): ReadOption<Value> {
  return (typed = omitted, {name, report}) => {
    if (!isRight(typed)) {
      report(unexpected(typed, name, expected));
    }
    return typed as Value;
  };
}

function limitOption(omitted: number): ReadOption<number> {
  return optionWhere(
    omitted,
    'a whole number from 1 up',
    (typed) => Number.isSafeInteger(typed) && Number(typed) >= 1,
  );
}

function readTextList(typed: unknown, option: Reported): readonly string[] {
  const read = optionWhere<readonly string[]>(
    [],
    'a list of texts',
    (list) =>
      Array.isArray(list) &&
      list.every((each) => typeof each === 'string' && each !== ''),
  );
  return read(typed, option);
}

function unexpected(typed: unknown, name: string, expected: string): string {
  return `Unexpected ${formatTyped(typed)} in the option "${name}" ${owner}, expected ${expected}.`;
}

/** A value as its author typed it, and short enough to read. */
function formatTyped(typed: unknown): string {
  if (typeof typed === 'string') {
    return quote(typed);
  }
  const isPlain = typeof typed === 'object' && typed !== null;
  return quote(isPlain ? JSON.stringify(typed) : String(typed)).slice(1, -1);
}
