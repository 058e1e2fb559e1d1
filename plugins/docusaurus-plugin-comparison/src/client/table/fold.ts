// What is on, in or under a letter, such as accents, tone marks, harakat and
// niqqud, and what has no width. The marks of kana make other letters of them.
const marks =
  /(?![\u3099\u309a])(?:[\p{Script=Inherited}\u0640]|(?=\p{Mn})[\p{Diacritic}\p{Script=Arabic}\p{Script=Hebrew}])/gu;

// Unicode does not say which letters these are without their stroke.
const foldedLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ð: 'd',
  ø: 'o',
  þ: 'th',
  đ: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŋ: 'n',
  œ: 'oe',
  ŧ: 't',
  ς: 'σ',
};
const ofLetters = new RegExp(`[${Object.keys(foldedLetters).join('')}]`, 'g');

/**
 * A text as a search compares it, without accents and case in any script: so
 * `curacao` finds Curaçao, and `izmir` finds İzmir. This does not depend on the
 * language of the page, in which `å` may be a letter of its own.
 */
export function foldText(text: string): string {
  // A filter reads every cell at every key, and most have nothing to fold.
  if (!/[^ -~]/.test(text)) {
    return text.toLowerCase();
  }
  return text
    .normalize('NFKD')
    .replace(marks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(ofLetters, (letter) => foldedLetters[letter] ?? letter);
}
