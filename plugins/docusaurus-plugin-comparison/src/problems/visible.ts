// Controls, line ends inside a word, and the marks that turn the direction of
// text around or take no room: a reviewer must see that they are there, and a
// terminal must not obey them. Joiners stay, since scripts and emoji need them.
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

// A CI system obeys this wherever in a line it stands.
const command = /##(?=\[)/g;

/** The same text with every invisible character written as `‹U+202E›`. */
export function visible(text: string): string {
  return text.replace(command, '#‹U+0023›').replace(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}
