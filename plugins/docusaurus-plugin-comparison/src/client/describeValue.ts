import {isolate} from '../views/isolate.js';
import {paragraph} from './paragraph.js';
import {make} from './table/make.js';
import {fillTemplate} from './table/status.js';
import {isMark, textOf, typedTextOf, type Strings} from './table/table.js';

/**
 * What a popover says of a value: its text, what was typed if that differs, and
 * its exact bounds.
 */
export function describeValue(
  value: Element,
  bounds: string | undefined,
  strings: Strings,
): readonly HTMLElement[] {
  const [text, typed] = [textOf(value), typedTextOf(value)];
  const say = (name: string, word: string, part: string) => {
    const sentence = strings[name] ?? name;
    return paragraph(
      'detail',
      fillTemplate(sentence, {[word]: isolate(part, sentence)}),
    );
  };
  return [
    paragraph(
      'value',
      make(
        'bdi',
        {},
        ...(value.querySelector('bdi') ? copyWords(value) : [text]),
      ),
    ),
    ...(typed === text ? [] : [say('asTyped', 'value', typed)]),
    ...(bounds === undefined ? [] : [say('exactly', 'bounds', bounds)]),
  ];
}

/**
 * What `textOf` reads, in which each part keeps its own direction: the ends of a
 * range would change places otherwise.
 */
function copyWords(part: Node): readonly (Node | string)[] {
  return [...part.childNodes].flatMap((node) => {
    if (node instanceof Text) {
      return node.data;
    }
    // React separates texts with comments.
    if (!(node instanceof HTMLElement) || isMark(node)) {
      return [];
    }
    const words = copyWords(node);
    return node.localName === 'bdi' ? make('bdi', {}, ...words) : words;
  });
}
