// Controls, line and paragraph separators, and marks that change the direction
// of text or have no width. Reviewers must see them, and terminals must not
// execute them. Joiners are kept, because scripts and emoji need them.
const hidden = /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

// CI systems execute this anywhere in a line.
const command = /##(?=\[)/g;

/** Replaces every invisible character by its code, such as `‹U+202E›`. */
export function visible(text: string): string {
  return text.replace(command, '#‹U+0023›').replace(hidden, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `‹U+${code.toString(16).toUpperCase().padStart(4, '0')}›`;
  });
}
