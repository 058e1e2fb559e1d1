import type {OptionValidationContext} from '@docusaurus/types';
import {defaultLimits, type Limits} from './dataset/limits.js';
import {didYouMean} from './problems/closest.js';
import {OptionsError} from './problems/optionsError.js';
import {quote} from './problems/quote.js';

/** The options of the plugin, with defaults. */
export interface PluginOptions {
  readonly id?: string;
  /**
   * Additional folders with datasets, relative to the site. Datasets outside of
   * the site and these folders are never read.
   */
  readonly roots: readonly string[];
  /** Globs of files to ignore, relative to each root. */
  readonly exclude: readonly string[];
  /** Whether invalid data stops `docusaurus build`; it never stops `start`. */
  readonly onInvalidData: 'throw' | 'warn';
  /** What a claim does that the data contradicts. */
  readonly onFailedClaims: Reaction;
  /** What a claim does that the data does not decide. */
  readonly onOpenClaims: Reaction;
  /**
   * Whether claims have a mark that shows how they are known. `withComparison`
   * reads it, and passes it to the remark plugin.
   */
  readonly claimMarks: boolean;
  /** Whether sentences with facts that compare, and have no claim, are listed. */
  readonly suggestClaims: boolean;
  /** Whether pictures are drawn during the build or in the reader's browser. */
  readonly diagrams: 'build' | 'client';
  /** Time limit for drawing one picture, in seconds. */
  readonly diagramTimeLimit: number;
  /**
   * Whether hand-written Mermaid fences are drawn during the build.
   * `withComparison` reads it, and passes it to the remark plugin.
   */
  readonly mermaidFences: boolean;
  /** Whether a fence that Mermaid cannot read stops `docusaurus build`. */
  readonly onBrokenFence: 'throw' | 'warn';
  /** Whether figures and dates are localized, or shown as typed. */
  readonly figures: 'localized' | 'typed';
  /** Whether the built site has the data of its pages as JSON and CSV files. */
  readonly publishData: boolean;
  /** Whether the built site has its pages as Markdown, and `llms.txt`. */
  readonly publishMarkdown: boolean;
  /**
   * Where readers report a value: a template of an address, or whether the
   * repository of the edit URL has a form for it.
   */
  readonly reportUrl: string | boolean;
  /** Whether pages get social cards, and pictures PNG files. */
  readonly socialCards: boolean;
  /** Paths of fonts for characters that Arimo does not have. */
  readonly cardFonts: readonly string[];
  readonly limits: Limits;
}

/** What the plugin does about a problem, in the words of Docusaurus. */
export type Reaction = 'throw' | 'warn' | 'log' | 'ignore';

/** The options as a site writes them. */
export type Options = Partial<Omit<PluginOptions, 'limits'>> & {
  readonly limits?: Partial<Limits> & {
    /** @deprecated Its name is `aliases` now. */
    readonly aliased?: number;
  };
};

/** Reads one option, and reports a message if it is invalid. */
type ReadOption<Value> = (typed: unknown, option: Reported) => Value;

interface Reported {
  /** The full name, such as `limits.cells`. */
  readonly name: string;
  report(message: string): void;
}

type Readers<Values> = {
  readonly [Name in keyof Values]-?: ReadOption<NonNullable<Values[Name]>>;
};

const limitReaders: Readers<Limits> = {
  bytes: limitOption(defaultLimits.bytes),
  depth: limitOption(defaultLimits.depth),
  aliases: limitOption(defaultLimits.aliases),
  subjects: limitOption(defaultLimits.subjects),
  cells: limitOption(defaultLimits.cells),
  choices: limitOption(defaultLimits.choices),
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
  onFailedClaims: wordOption<Reaction>('throw', 'warn', 'log', 'ignore'),
  onOpenClaims: wordOption<Reaction>('warn', 'throw', 'log', 'ignore'),
  claimMarks: flagOption(false),
  suggestClaims: flagOption(false),
  diagrams: wordOption('build', 'client'),
  diagramTimeLimit: optionWhere(
    30,
    'a number of seconds above 0',
    (typed) => Number.isFinite(typed) && Number(typed) > 0,
  ),
  mermaidFences: flagOption(false),
  onBrokenFence: wordOption('throw', 'warn'),
  figures: wordOption('localized', 'typed'),
  publishData: flagOption(true),
  publishMarkdown: flagOption(true),
  reportUrl: optionWhere<string | boolean>(
    true,
    'true, false, or an address such as "https://example.com/new?title={title}&body={body}"',
    (typed) =>
      typeof typed === 'boolean' ||
      (typeof typed === 'string' &&
        /^(?:https?:\/\/|mailto:)[^\s"<>]+$/.test(typed)),
  ),
  socialCards: flagOption(false),
  cardFonts: readTextList,
  limits: (typed, option) =>
    readRecord(limitReaders, renameAliased(typed), option),
};

/**
 * Adds defaults for omitted options.
 *
 * @throws {OptionsError} If options are invalid; the message lists all
 *   problems.
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

/** Gives a limit its name of today. */
function renameAliased(typed: unknown): unknown {
  if (typeof typed !== 'object' || typed === null || !('aliased' in typed)) {
    return typed;
  }
  const {aliased, ...limits} = typed;
  return {aliases: aliased, ...limits};
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
      const suggestion =
        typeof typed === 'string' ? didYouMean(typed, words) : '';
      report(unexpected(typed, name, expected) + suggestion);
    }
    return word ?? omitted;
  };
}

function flagOption(omitted: boolean): ReadOption<boolean> {
  return optionWhere(
    omitted,
    'true or false',
    (typed) => typeof typed === 'boolean',
  );
}

function optionWhere<Value>(
  omitted: Value,
  expected: string,
  isValid: (typed: unknown) => boolean,
): ReadOption<Value> {
  return (typed = omitted, {name, report}) => {
    if (!isValid(typed)) {
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

/** A value as typed, shortened for a message. */
function formatTyped(typed: unknown): string {
  if (typeof typed === 'string') {
    return quote(typed);
  }
  const isPlain = typeof typed === 'object' && typed !== null;
  return quote(isPlain ? JSON.stringify(typed) : String(typed)).slice(1, -1);
}
