import {isLink} from '../dataset/texts.js';
import {hiddenCharacter} from '../problems/hiddenCharacters.js';
import type {FoundCell, FoundLink} from './foundTable.js';

/** The address of a link in the dataset; undefined if it leads nowhere. */
export type ResolveLink = (url: string) => string | undefined;

const subscripts = new Map(
  [...'0123456789+-()'].map((sign, index) => [
    sign,
    [...'₀₁₂₃₄₅₆₇₈₉₊₋₍₎'][index] ?? sign,
  ]),
);

/** Collects the content of a cell while its syntax tree is read. */
export class CellBuilder {
  #text = '';
  #prose = '';
  #parts = [''];
  #links: FoundLink[] = [];
  #images: {url: string; alt: string}[] = [];
  #marks: string[] = [];
  #hasCode = false;
  readonly #resolveLink: ResolveLink;

  constructor(resolveLink: ResolveLink) {
    this.#resolveLink = resolveLink;
  }

  addText(typed: string): void {
    const text = visibleText(typed);
    this.#add(text, asProse(text, this.#resolveLink));
  }

  addSubscript(typed: string): void {
    this.addText(
      [...typed].map((sign) => subscripts.get(sign) ?? sign).join(''),
    );
  }

  addCode(typed: string): void {
    const text = visibleText(typed);
    this.#hasCode = true;
    this.#add(text, text.includes('`') ? text : `\`${text}\``);
  }

  addBreak(): void {
    this.#add(' ', ' ');
    this.#parts.push('');
  }

  /** Marks what `add` adds as emphasized. */
  addEmphasis(mark: '*' | '**', add: () => void): void {
    this.#prose += mark;
    add();
    this.#prose += mark;
  }

  addLink(typed: string, add: () => void): void {
    const [text, prose] = [this.#text.length, this.#prose.length];
    add();
    let words = this.#text.slice(text);
    if (/^https?:\/\//.test(words)) {
      words = words.replace(/^https?:\/\//, '');
      this.#text = this.#text.slice(0, text) + words;
    }
    const url = this.#resolveLink(typed);
    const label = words.trim().replaceAll('[', '(').replaceAll(']', ')');
    if (url !== undefined && label !== '') {
      this.#prose = `${this.#prose.slice(0, prose)}[${label}](${url})`;
    }
    this.#links.push({words: label, ...(url !== undefined && {url})});
  }

  addImage(typed: string, alt: string): void {
    const url = this.#resolveLink(typed) ?? '';
    this.#images.push({
      url,
      alt: visibleText(alt).replace(/[[\]]/g, '').trim() || 'image',
    });
  }

  addMark(mark: string): void {
    this.#marks.push(mark.trim());
  }

  build(line: number, isHeading = false): FoundCell {
    return {
      text: squeeze(this.#text),
      prose: squeeze(this.#prose),
      parts: this.#parts.map(squeeze).filter((part) => part !== ''),
      links: this.#links,
      images: this.#images,
      marks: this.#marks,
      hasCode: this.#hasCode,
      isHeading,
      line,
    };
  }

  #add(text: string, prose: string): void {
    this.#text += text;
    this.#prose += prose;
    this.#parts[this.#parts.length - 1] += text;
  }
}

/** A cell of a format that has no marks, such as CSV. */
export function toPlainCell(text: string, line: number): FoundCell {
  const builder = new CellBuilder((url) => (isLink(url) ? url : undefined));
  builder.addText(text);
  return builder.build(line);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const hiddenCharacters = new RegExp(hiddenCharacter, 'gu');

function visibleText(text: string): string {
  return text.replace(hiddenCharacters, '');
}

// Text that is not a link must not become one.
function asProse(text: string, resolveLink: ResolveLink): string {
  return text.replace(/\]\(([^)]*)\)?/g, (found, url: string) =>
    resolveLink(url) === url ? found : found.replace('](', '] ('),
  );
}
