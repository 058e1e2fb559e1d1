import type {SourceFile} from './problem.js';

/** Line and column, both from 1. Each code point, also a tab, is one column. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One line of a file, as UTF-16 offsets, without its line end. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of one file. They are found once, so that many problems of a long
 * file cost no more than one.
 */
export class Lines {
  readonly #file: SourceFile;
  readonly #lines: readonly Line[];
  /** Computed for the first column. */
  #secondHalves: readonly number[] | undefined;

  constructor(file: SourceFile) {
    this.#file = file;
    this.#lines = [...file.text.matchAll(/([^\r\n]*)(?:\r\n|\r|\n|$)/g)].map(
      ({index, 1: text = ''}) => ({start: index, end: index + text.length}),
    );
    // If the text does not end with a line end, there is one more, empty match.
    const last = this.#lines.at(-1);
    if (this.#lines.length > 1 && last && !/[\r\n]$/.test(file.text)) {
      this.#lines = this.#lines.slice(0, -1);
    }
  }

  get count(): number {
    return this.#lines.length;
  }

  /** A line by its number, from 1. */
  line(number: number): Line | undefined {
    return this.#lines[number - 1];
  }

  /** Converts an offset to a line and a column, as in editors. */
  positionOf(offset: number): Position {
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lines[middle]?.start ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    const start = this.#lines[low]?.start ?? 0;
    const column = offset > start ? this.#count(start, offset) + 1 : 1;
    return {line: low + 1, column};
  }

  /** How many code points are between two offsets. */
  #count(start: number, end: number): number {
    // The first one counts even if it is half of a code point.
    return (
      end - start - (this.#halvesBefore(end) - this.#halvesBefore(start + 1))
    );
  }

  /** How many second halves of code points come before an offset. */
  #halvesBefore(offset: number): number {
    this.#secondHalves ??= findSecondHalves(this.#file.text);
    let low = 0;
    let high = this.#secondHalves.length;
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.#secondHalves[middle] ?? 0) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

/** The offsets of the second halves of code points. */
function findSecondHalves(text: string): readonly number[] {
  const offsets: number[] = [];
  for (let offset = 0; offset < text.length; offset += 1) {
    if ((text.charCodeAt(offset) & 0xfc00) === 0xdc00) {
      offsets.push(offset);
    }
  }
  return offsets;
}
