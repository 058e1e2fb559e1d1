import {measureText} from 'mermaid-to-svg';
import {tickSize, wideFonts} from './textWidth.js';

/** A line of a label: when, what, or both. */
export interface TimelineLine {
  readonly date?: string;
  readonly text?: string;
}

/** Lines that are at most so wide, in pixels. */
export interface WrappedLabel {
  readonly lines: readonly TimelineLine[];
  readonly width: number;
}

/** The height of a line, in pixels of a page whose text is 16 px high. */
export const entryLineHeight = 15;

/** A label says the start of a long title; the list has all of it. */
const mostLines = 4;

interface LabelWord {
  readonly word: string;
  readonly width: number;
  readonly isDate: boolean;
}

/** Breaks a date and what happened into lines that have room. */
export function wrapEntry(
  date: string,
  text: string,
  room: number,
): WrappedLabel {
  const space = measureWord(' ');
  const lines: {words: LabelWord[]; width: number}[] = [];
  for (const word of [...eachWord(date, true), ...eachWord(text, false)]) {
    if (lines.length > mostLines) {
      break;
    }
    const last = lines.at(-1);
    if (last && last.width + space + word.width <= room) {
      last.words.push(word);
      last.width += space + word.width;
    } else {
      lines.push(
        ...cutWord(word, room).map((part) => ({
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
    const end = word && endWithDots(word, room - before);
    last.words.push(...(end ? [end] : []));
    last.width = before + (end?.width ?? 0);
  }
  return {
    lines: shown.map(({words}) => toLine(words)),
    width: Math.ceil(Math.max(...shown.map(({width}) => width))),
  };
}

function* eachWord(text: string, isDate: boolean): Generator<LabelWord> {
  for (const [word] of text.matchAll(/\S+/g)) {
    yield {word, width: measureWord(word), isDate};
  }
}

function measureWord(text: string): number {
  return measureText(text, {size: tickSize}) * wideFonts;
}

/** A word as it is, or in parts where it is longer than a line. */
function cutWord(whole: LabelWord, room: number): readonly LabelWord[] {
  if (whole.width <= room) {
    return [whole];
  }
  const parts: LabelWord[] = [];
  for (const letter of segmentsOf(whole)) {
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

function segmentsOf({word, isDate}: LabelWord): readonly LabelWord[] {
  return Array.from(new Intl.Segmenter().segment(word), ({segment}) => ({
    word: segment,
    width: measureWord(segment),
    isDate,
  }));
}

/** As much of a word as has room, with dots in place of what follows. */
function endWithDots(whole: LabelWord, room: number): LabelWord {
  const dots = measureWord('…');
  let end: LabelWord = {...whole, word: '', width: 0};
  for (const {word, width} of segmentsOf(whole)) {
    if (end.width + width + dots > room) {
      break;
    }
    end = {...end, word: end.word + word, width: end.width + width};
  }
  return {...end, word: `${end.word}…`, width: end.width + dots};
}

function toLine(words: readonly LabelWord[]): TimelineLine {
  const join = (isDate: boolean): string =>
    words
      .filter((word) => word.isDate === isDate)
      .map(({word}) => word)
      .join(' ');
  const [date, text] = [join(true), join(false)];
  return {...(date !== '' && {date}), ...(text !== '' && {text})};
}
