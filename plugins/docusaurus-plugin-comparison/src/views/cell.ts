import type {
  Cell,
  Citation,
  Criterion,
  Inline,
  Prose,
  Annotations,
  Source,
} from '../model/index.js';
import {findValueType} from '../values/index.js';
import {parseRanges} from '../values/availabilityRanges.js';
import type {Language} from '../values/language.js';
import {isOneRelease, type ShownRanges} from './availabilityText.js';
import {dateText} from './dateText.js';
import type {QualifiedFigure} from './qualifiedFigure.js';

/** A cell as it crosses to the browser: words only. */
export interface CellProps {
  readonly state: Cell['state'];
  /** The values: none, one, or the sides of a dispute. */
  readonly claims: readonly ValueProps[];
  /** Index of a footnote for what is said of the cell as a whole. */
  readonly footnote?: number;
  /** Whether that footnote says what it was in an earlier version. */
  readonly isChanged?: boolean;
}

/** One value of a cell. */
export interface ValueProps {
  /** What readers see, in the language of the page. */
  readonly text: string;
  /** What was typed, if it is not the same. */
  readonly typed?: string;
  /** The same text, where words in it are marked. */
  readonly prose?: readonly Inline[];
  /** The entries, where the value is a list. */
  readonly items?: readonly string[];
  /** The ends, where it is a range with a word between them. */
  readonly endpoints?: readonly [string, string];
  /** In a sentence: the sign of a figure, which is said in words, and the rest. */
  readonly qualified?: QualifiedFigure;
  /** The ranges of releases, where words say them. */
  readonly availability?: ShownRanges;
  readonly footnote?: number;
}

/** What a cell was in another version of the docs. */
export interface EarlierCell {
  /** The name of the version. */
  readonly version: string;
  readonly cell: CellProps;
  /** The address of the same page in that version, if there is one. */
  readonly page?: string;
  /** What the id of the cell there ends with. */
  readonly part?: string;
}

/** What is said about a value next to the value. */
export interface Footnote {
  /** What it was in an earlier version of the docs, if that is something else. */
  readonly earlier?: EarlierCell;
  /** How the value is computed. */
  readonly computed?: string;
  readonly note?: Prose;
  readonly when?: string;
  /** As typed. */
  readonly asOf?: string;
  /** The same as readers see it, if that differs. */
  readonly asOfText?: string;
  /** Whether it is calculated from what the sources say. */
  readonly isDerived?: true;
  readonly sources: readonly SourceProps[];
}

export interface SourceProps extends Omit<Source, 'id'> {
  /** The date as readers see it, if that is not what was typed. */
  readonly publishedText?: string;
  /** The same of the date on which it was read. */
  readonly retrievedText?: string;
  /** What it says about the value, and where. */
  readonly citations?: readonly CitationProps[];
}

export interface CitationProps extends Omit<Citation, 'source'> {
  /** What `at` is, if it is not in words. */
  readonly pages?: 'one' | 'several';
}

/** A cell, with what is said about it put among the footnotes. */
export function toCellProps(
  cell: Cell,
  footnotes: Footnotes,
  criterion: Criterion,
): CellProps {
  const footnote = footnotes.add(cell);
  return {
    state: cell.state,
    claims: toClaims(cell, footnotes, criterion),
    ...(footnote !== undefined && {footnote}),
    ...(footnote !== undefined &&
      footnotes.all[footnote]?.earlier && {isChanged: true}),
  };
}

function toClaims(
  cell: Cell,
  footnotes: Footnotes,
  criterion: Criterion,
): readonly ValueProps[] {
  const show = (typed: string): string =>
    localize(typed, criterion, footnotes.language);
  const sides =
    cell.state === 'value'
      ? [{value: cell.value, footnote: undefined}]
      : cell.state === 'disputed'
        ? cell.claims.map((claim) => ({
            value: claim.value,
            footnote: footnotes.add(claim),
          }))
        : [];
  return sides.map(
    ({value: {text: typed, prose, items, endpoints}, footnote}) => {
      const text = show(typed);
      return {
        text,
        ...(text !== typed && {typed}),
        ...(prose && {prose}),
        ...(items && {items}),
        ...(endpoints && {
          endpoints: [show(endpoints[0]), show(endpoints[1])] as const,
        }),
        ...showAvailability(typed, criterion),
        ...(footnote !== undefined && {footnote}),
      };
    },
  );
}

/** What the theme translates of a value; nothing of a release alone. */
function showAvailability(
  typed: string,
  {type}: Criterion,
): Pick<ValueProps, 'availability'> {
  const ranges = type === 'availability' ? parseRanges(typed) : [];
  return 'found' in ranges || ranges.length === 0 || isOneRelease(ranges)
    ? {}
    : {availability: {ranges}};
}

/** What readers of a language see in place of a value's text. */
export function localize(
  typed: string,
  criterion: Criterion,
  language: Language,
): string {
  const type = findValueType(criterion.type);
  return type?.localize?.(typed, language, criterion) ?? typed;
}

/** The sources with these ids, as they are shown. */
export function toSourceProps(
  ids: readonly string[],
  sources: ReadonlyMap<string, Source>,
  language: Language,
  citations: readonly Citation[] = [],
): readonly SourceProps[] {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    if (!source) {
      return [];
    }
    const own = citations.filter((each) => each.source === id);
    return [
      {
        ...showSource(source, language),
        ...(own.length > 0 && {
          citations: own.map(showCitation),
        }),
      },
    ];
  });
}

function showCitation({source: _, ...citation}: Citation): CitationProps {
  const {at = ''} = citation;
  const pages = /^\d+$/.test(at)
    ? 'one'
    : /^\d+\s?[–-]\s?\d+$/.test(at)
      ? 'several'
      : undefined;
  return {...citation, ...(pages && {pages})};
}

/** A source as it is shown. */
export function showSource(
  {id: _, ...source}: Source,
  language: Language,
): SourceProps {
  const publishedText = dateText(source.published, language);
  const retrievedText = dateText(source.retrieved, language);
  return {
    ...source,
    ...(publishedText !== undefined && {publishedText}),
    ...(retrievedText !== undefined && {retrievedText}),
  };
}

/** What is said of a value, and what it inherits where it says nothing. */
export function withInherited({inherited, ...own}: Annotations): Annotations {
  const sources =
    own.sources.length > 0 ? own.sources : (inherited?.sources ?? []);
  return {...inherited, ...own, sources};
}

interface FootnoteOptions {
  readonly isNearest?: boolean;
  /** What cells were in an earlier version, if that is something else. */
  readonly earlier?: ReadonlyMap<Annotations, EarlierCell> | undefined;
}

/** The footnotes of one embed; what is said twice is listed once. */
export class Footnotes {
  readonly all: Footnote[];
  readonly #indexes: Map<string, number>;
  readonly #sources: ReadonlyMap<string, Source>;
  /** The language in which the embed shows figures and dates. */
  readonly language: Language;

  /** Whether a footnote contains what a cell inherits. */
  readonly #isNearest: boolean;
  readonly #earlier: FootnoteOptions['earlier'];

  constructor(
    sources: readonly Source[],
    language: Language,
    {isNearest = true, earlier}: FootnoteOptions = {},
    shared?: Footnotes,
  ) {
    this.#earlier = earlier;
    this.all = shared?.all ?? [];
    this.#indexes = shared ? shared.#indexes : new Map();
    this.#isNearest = isNearest;
    this.language = language;
    this.#sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** The same footnotes, for cells of a dataset with other sources. */
  withSources(sources: readonly Source[]): Footnotes {
    return new Footnotes(
      sources,
      this.language,
      {isNearest: this.#isNearest},
      this,
    );
  }

  /** The index of a footnote with these remarks; undefined if there are none. */
  add(annotations: Annotations): number | undefined {
    const earlier = this.#earlier?.get(annotations);
    const {computed, note, when, asOf, sources, citations, isDerived} = this
      .#isNearest
      ? withInherited(annotations)
      : annotations;
    if (
      earlier === undefined &&
      computed === undefined &&
      note === undefined &&
      when === undefined &&
      asOf === undefined &&
      isDerived === undefined &&
      sources.length === 0
    ) {
      return undefined;
    }
    const asOfText = dateText(asOf, this.language);
    const footnote: Footnote = {
      ...(earlier && {earlier}),
      ...(computed !== undefined && {computed}),
      ...(note !== undefined && {note}),
      ...(when !== undefined && {when}),
      ...(asOf !== undefined && {asOf}),
      ...(asOfText !== undefined && {asOfText}),
      ...(isDerived && {isDerived}),
      sources: toSourceProps(sources, this.#sources, this.language, citations),
    };
    const key = JSON.stringify(footnote);
    let index = this.#indexes.get(key);
    if (index === undefined) {
      index = this.all.push(footnote) - 1;
      this.#indexes.set(key, index);
    }
    return index;
  }
}
