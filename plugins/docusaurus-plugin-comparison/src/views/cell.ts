import type {
  Cell,
  Inline,
  Prose,
  Remarks,
  Source,
  Value,
} from '../model/index.js';

/** A cell as it crosses to the browser: words only. */
export interface CellProps {
  readonly state: Cell['state'];
  /** The values as typed: none, one, or the sides of a dispute. */
  readonly claims: readonly ValueProps[];
  /** Index of a footnote for what is said of the cell as a whole. */
  readonly footnote?: number;
}

/** One value of a cell. */
export interface ValueProps {
  readonly text: string;
  /** The same text, where words in it are marked. */
  readonly prose?: readonly Inline[];
  /** The entries, where the value is a list. */
  readonly items?: readonly string[];
  /** The ends, where it is a range with a word between them. */
  readonly ends?: readonly [string, string];
  readonly footnote?: number;
}

/** What is said about a value beside the value. */
export interface Footnote {
  readonly note?: Prose;
  readonly when?: string;
  readonly asOf?: string;
  readonly sources: readonly SourceProps[];
}

export type SourceProps = Omit<Source, 'id'>;

/** A cell, with what is said about it put among the footnotes. */
export function toCellProps(cell: Cell, footnotes: Footnotes): CellProps {
  const footnote = footnotes.add(cell);
  return {
    state: cell.state,
    claims: toClaims(cell, footnotes),
    ...(footnote !== undefined && {footnote}),
  };
}

function toClaims(cell: Cell, footnotes: Footnotes): readonly ValueProps[] {
  const sides =
    cell.state === 'value'
      ? [{value: cell.value, footnote: undefined}]
      : cell.state === 'disputed'
        ? cell.claims.map((claim) => ({
            value: claim.value,
            footnote: footnotes.add(claim),
          }))
        : [];
  return sides.map(({value: {text, prose, items, ends}, footnote}) => ({
    text,
    ...(prose && {prose}),
    ...(items && {items}),
    ...(ends && {ends}),
    ...(footnote !== undefined && {footnote}),
  }));
}

/** The values of a cell: none, one, or the sides of a dispute. */
export function valuesOf(cell: Cell): readonly Value[] {
  switch (cell.state) {
    case 'value':
      return [cell.value];
    case 'disputed':
      return cell.claims.map(({value}) => value);
    default:
      return [];
  }
}

/** The sources with these ids, as they are shown. */
export function toSourceProps(
  ids: readonly string[],
  sources: ReadonlyMap<string, Source>,
): readonly SourceProps[] {
  return ids.flatMap((id) => {
    const source = sources.get(id);
    if (!source) {
      return [];
    }
    const {id: _, ...shown} = source;
    return [shown];
  });
}

/** The footnotes of one embed; what is said twice stands once. */
export class Footnotes {
  readonly all: Footnote[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #sources: ReadonlyMap<string, Source>;

  constructor(sources: readonly Source[]) {
    this.#sources = new Map(sources.map((source) => [source.id, source]));
  }

  /** The index of a footnote with these remarks; undefined if there are none. */
  add({note, when, asOf, sources}: Remarks): number | undefined {
    if (
      note === undefined &&
      when === undefined &&
      asOf === undefined &&
      sources.length === 0
    ) {
      return undefined;
    }
    const footnote: Footnote = {
      ...(note !== undefined && {note}),
      ...(when !== undefined && {when}),
      ...(asOf !== undefined && {asOf}),
      sources: toSourceProps(sources, this.#sources),
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
