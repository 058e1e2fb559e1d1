import {measureText} from 'mermaid-to-svg';
import {tickSize, wideFonts} from './textWidth.js';

/** A line of a label: when, what, or both. */
export interface TimelineLine {
  readonly date?: string;
  readonly text?: string;
}

/** Lines that are at most so wide, in pixels. */
export interface WrappedLabel {
  readonly lines: readonly (readonly LabelWord[])[];
  readonly width: number;
}

/** The height of a line, in pixels of a page whose text is 16 px high. */
export const entryLineHeight = 15;

/** A label says the start of a long title; the list has all of it. */
const mostLines = 4;

/** A word of a label with its width. */
export interface LabelWord {
  readonly word: string;
  readonly width: number;
  readonly isDate: boolean;
}

/** Measures a word; see `createWordMeasure`. */
export type MeasureWord = (word: string) => number;

/** Remembers the widths of words: many labels have the same ones. */
export function createWordMeasure(): MeasureWord {
  const widths = new Map<string, number>();
  return (word) => {
    const width =
      widths.get(word) ?? measureText(word, {size: tickSize}) * wideFonts;
    widths.set(word, width);
    return width;
  };
}

/** The words of a date and of what happened. */
export function labelWordsOf(
  {date, text}: {readonly date: string; readonly text: string},
  measure: MeasureWord,
): readonly LabelWord[] {
  const toWords = (typed: string, isDate: boolean) =>
    (typed.match(/\S+/g) ?? []).map((word) => ({
      word,
      width: measure(word),
      isDate,
    }));
  return [...toWords(date, true), ...toWords(text, false)];
}

/** Breaks words into lines that have room. */
export function wrapWords(
  words: readonly LabelWord[],
  room: number,
  measure: MeasureWord,
): WrappedLabel {
  const space = measure(' ');
  const lines: {words: LabelWord[]; width: number}[] = [];
  for (const word of words) {
    if (lines.length > mostLines) {
      break;
    }
    const last = lines.at(-1);
    if (last && last.width + space + word.width <= room) {
      last.words.push(word);
      last.width += space + word.width;
    } else {
      lines.push(
        ...cutWord(word, room, measure).map((part) => ({
          words: [part],
          width: part.width,
        })),
      );
    }
  }
  const shown = lines.slice(0, mostLines);
  const last = shown.at(-1);
  if (last && lines.length > mostLines) {
    const [word] = last.words.splice(-1);
    const before = last.width - (word?.width ?? 0);
    const end = word && endWithDots(word, room - before, measure);
    last.words.push(...(end ? [end] : []));
    last.width = before + (end?.width ?? 0);
  }
  return {
    lines: shown.map((line) => line.words),
    width: Math.ceil(Math.max(...shown.map(({width}) => width))),
  };
}

/** A word as it is, or in parts where it is longer than a line. */
function cutWord(
  whole: LabelWord,
  room: number,
  measure: MeasureWord,
): readonly LabelWord[] {
  if (whole.width <= room) {
    return [whole];
  }
  const parts: LabelWord[] = [];
  for (const letter of segmentsOf(whole, measure)) {
    const last = parts.at(-1);
    if (last && last.width + letter.width <= room) {
      parts[parts.length - 1] = {
        ...last,
        word: last.word + letter.word,
        width: last.width + letter.width,
      };
    } else if (parts.length > mostLines) {
      break;
    } else {
      parts.push(letter);
    }
  }
  return parts;
}

const letters = new Intl.Segmenter('en', {granularity: 'grapheme'});

function* segmentsOf(
  {word, isDate}: LabelWord,
  measure: MeasureWord,
): Generator<LabelWord> {
  // A segmenter is slow, and a letter of ASCII is never a part of another one.
  const segments = /^[\x21-\x7e]*$/.test(word)
    ? word
    : Array.from(letters.segment(word), ({segment}) => segment);
  for (const segment of segments) {
    yield {word: segment, width: measure(segment), isDate};
  }
}

/** As much of a word as has room, with dots in place of what follows. */
function endWithDots(
  whole: LabelWord,
  room: number,
  measure: MeasureWord,
): LabelWord {
  const dots = measure('…');
  let end: LabelWord = {...whole, word: '', width: 0};
  for (const {word, width} of segmentsOf(whole, measure)) {
    if (end.width + width + dots > room) {
      break;
    }
    end = {...end, word: end.word + word, width: end.width + width};
  }
  return {...end, word: `${end.word}…`, width: end.width + dots};
}

/** The date and the text that the words of a line are. */
export function toLine(words: readonly LabelWord[]): TimelineLine {
  const join = (isDate: boolean): string =>
    words
      .filter((word) => word.isDate === isDate)
      .map(({word}) => word)
      .join(' ');
  const [date, text] = [join(true), join(false)];
  return {...(date !== '' && {date}), ...(text !== '' && {text})};
}
