import {attention, codeText} from 'micromark-core-commonmark';
import type {
  Code,
  Construct,
  Effects,
  State,
  TokenizeContext,
} from 'micromark-util-types';

/**
 * Emphasis with stars, where these are around words. Within a word a star is a
 * sign, as in `2*3*4` and `*.js,*.ts`: CommonMark would take two for marks.
 */
export const stars: Construct = {
  name: 'stars',
  tokenize: tokenizeStars,
  ...(attention.resolveAll && {resolveAll: attention.resolveAll}),
};

/** Code, but not between the letters of a word, as in "rock`n`roll". */
export const code: Construct = {
  ...codeText,
  name: 'code',
  tokenize: tokenizeCode,
};

const star = 42;
const opening = /[\p{Ps}\p{Pi}\p{Pf}"'¿¡]/u;
const closing = /[\p{Pe}\p{Pi}\p{Pf}"'、。，；：！？]/u;
const endOfSentence = /[.,;:!?…]/;
const partOfWord = /[\p{Script=Latin}\p{Nd}]/u;
// What is alone between these is what the text is about.
const pairs = ['()', '[]', '{}', '""', "''", '“”', '‘’', '«»', '„“', '‚‘'];

function tokenizeStars(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
): State {
  const {previous} = this;
  return (first) => {
    effects.enter('attentionSequence');
    return inside(first);
  };

  function inside(next: Code): State | undefined {
    if (next === star) {
      effects.consume(next);
      return inside;
    }
    const token = effects.exit('attentionSequence');
    const isAlone = pairs.includes(charOf(previous) + charOf(next));
    token._open = !isAlone && !isSpace(next) && isEdge(previous, opening);
    token._close = !isAlone && !isSpace(previous) && isEdge(next, closing);
    return token._close || isAlone || isSpace(previous)
      ? ok(next)
      : effects.check(sentenceEnd, close, ok)(next);

    function close(after: Code): State | undefined {
      token._close = true;
      return ok(after);
    }
  }
}

// A comma within a word, as in "*.js,*.ts", ends nothing.
const sentenceEnd: Construct = {
  partial: true,
  tokenize(effects, ok, nok) {
    return (first) => {
      if (!endOfSentence.test(charOf(first))) {
        return nok(first);
      }
      effects.enter('data');
      return inside(first);
    };

    function inside(next: Code): State | undefined {
      if (endOfSentence.test(charOf(next))) {
        effects.consume(next);
        return inside;
      }
      effects.exit('data');
      return isEdge(next, closing) ? ok(next) : nok(next);
    }
  },
};

function tokenizeCode(
  this: TokenizeContext,
  effects: Effects,
  ok: State,
  nok: State,
): State {
  const {previous} = this;
  const isInWord = partOfWord.test(charOf(previous));
  return codeText.tokenize.call(
    this,
    effects,
    (next) =>
      isInWord && partOfWord.test(charOf(next)) ? nok(next) : ok(next),
    nok,
  );
}

/** Whether a word starts or ends at a character: at white space or a sign. */
function isEdge(next: Code, sign: RegExp): boolean {
  return isSpace(next) || sign.test(charOf(next));
}

/** Whether it is white space, or the start or the end of the text. */
function isSpace(next: Code): boolean {
  return next === null || next < 0 || /\s/.test(charOf(next));
}

function charOf(next: Code): string {
  return next === null || next < 0 ? '' : String.fromCharCode(next);
}
