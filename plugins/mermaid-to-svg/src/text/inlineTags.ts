import {withoutComments} from './lines.js';
import {markOf} from './inlineStyles.js';

// Kinds whose labels are HTML in a browser.
const htmlKinds =
  /^(?:flowchart|graph|classDiagram|stateDiagram|erDiagram|block|mindmap)\b/;

const inline =
  'a|abbr|b|big|code|del|em|font|i|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|tt|u';
const inlineTag = new RegExp(
  `(?<!<)<(/?)(${inline})(?:\\s(?:[^<>"]|"[^"]*")*)?/?>(?!>)`,
  'gi',
);
const rule = /<hr\s*\/?>/gi;
const anyTag = /(?<!<)<\/?(?!br\b)[a-z][^<>\n]*>(?!>)/gi;

/**
 * Replaces tags of HTML in a Mermaid text: by marks where labels are HTML in a
 * browser, and by the same characters as text in all other kinds.
 *
 * @param encode - Encodes a character, so that Mermaid does not read it.
 */
export function encodeTags(
  mermaid: string,
  encode: (character: string) => string,
): string {
  if (!htmlKinds.test(withoutComments(mermaid))) {
    return mermaid.replace(anyTag, (tag) =>
      tag.replace(/[<>]/g, (bracket) => encode(bracket)),
    );
  }
  return mermaid
    .replace(rule, '<br/>———<br/>')
    .replace(inlineTag, (_, slash: string, tag: string) => {
      const mark = markOf(tag, slash !== '');
      return mark === '' ? '' : encode(mark);
    });
}
