import {Tokenizer, TokenizerMode, type Token, type TokenHandler} from 'parse5';

// What is in these is not shown, and has no elements inside.
const hiddenModes: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
  iframe: TokenizerMode.RAWTEXT,
  noembed: TokenizerMode.RAWTEXT,
  noframes: TokenizerMode.RAWTEXT,
  title: TokenizerMode.RCDATA,
  textarea: TokenizerMode.RCDATA,
};

// These do not separate words; all others do.
const inlineElements = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/**
 * The text that readers of a page see. It reads token by token, in
 * linear time: a tree with hostile nesting would take longer.
 */
export function htmlToText(html: string): string {
  const parts: string[] = [];
  let hidden: string | undefined;
  const addText = ({chars}: Token.CharacterToken) => {
    if (hidden === undefined) {
      parts.push(chars);
    }
  };
  const separate = (tagName: string) => {
    if (!inlineElements.has(tagName)) {
      parts.push(' ');
    }
  };
  const handler: TokenHandler = {
    onStartTag({tagName, selfClosing}) {
      separate(tagName);
      const mode = hiddenModes[tagName];
      if (mode !== undefined && hidden === undefined && !selfClosing) {
        hidden = tagName;
        tokenizer.state = mode as typeof tokenizer.state;
      }
    },
    onEndTag({tagName}) {
      separate(tagName);
      if (tagName === hidden) {
        hidden = undefined;
      }
    },
    onCharacter: addText,
    onWhitespaceCharacter: addText,
    onNullCharacter: addText,
    onComment() {},
    onDoctype() {},
    onEof() {},
  };
  const tokenizer = new Tokenizer({}, handler);
  tokenizer.write(html, true);
  return parts.join('');
}
