/** A style of a part of a line. */
export type SpanStyle =
  'bold' | 'code' | 'italic' | 'small' | 'strike' | 'sub' | 'sup' | 'underline';

/** Text of a line in one combination of styles. */
export interface StyledText {
  readonly text: string;
  readonly styles: readonly SpanStyle[];
}

const stylesByTag: Readonly<Record<string, SpanStyle>> = {
  b: 'bold',
  code: 'code',
  del: 'strike',
  em: 'italic',
  i: 'italic',
  ins: 'underline',
  kbd: 'code',
  s: 'strike',
  small: 'small',
  strike: 'strike',
  strong: 'bold',
  sub: 'sub',
  sup: 'sup',
  tt: 'code',
  u: 'underline',
};

const styles: readonly SpanStyle[] = [
  'bold',
  'code',
  'italic',
  'small',
  'strike',
  'sub',
  'sup',
  'underline',
];

// Control characters, which no text of an author can contain.
const firstStart = 0x01;
const firstEnd = 0x0e;
const marks = [firstStart, firstEnd].flatMap((first) =>
  styles.map((_, index) => String.fromCharCode(first + index)),
);
const anyMark = new RegExp(`([${marks.join('')}])`, 'g');

/** The mark in which a tag results; empty for a tag without a style. */
export function markOf(tag: string, isEnd: boolean): string {
  const style = stylesByTag[tag.toLowerCase()];
  return style === undefined
    ? ''
    : String.fromCharCode(
        (isEnd ? firstEnd : firstStart) + styles.indexOf(style),
      );
}

/** A text without marks. */
export function withoutMarks(text: string): string {
  return text.replace(anyMark, '');
}

/**
 * Splits a text at its marks.
 *
 * @param open - The styles at the start; at the end, those that continue.
 */
export function splitStyles(
  text: string,
  open: Set<SpanStyle>,
): readonly StyledText[] {
  const parts: StyledText[] = [];
  for (const part of text.split(anyMark)) {
    if (marks.includes(part)) {
      const code = part.charCodeAt(0);
      const started = styles[code - firstStart];
      const ended = styles[code - firstEnd];
      if (started) {
        open.add(started);
      } else if (ended) {
        open.delete(ended);
      }
    } else if (part !== '') {
      parts.push({text: part, styles: [...open]});
    }
  }
  return parts;
}

/** How large a text is, as a part of the size around it. */
export function scaleOfStyles(active: readonly SpanStyle[]): number {
  return active.some((style) => /^(?:small|sub|sup)$/.test(style)) ? 0.8 : 1;
}

/** How far a text is below its line, as a part of the size around it. */
export function shiftOfStyles(active: readonly SpanStyle[]): number {
  return active.includes('sub') ? 0.2 : active.includes('sup') ? -0.35 : 0;
}
