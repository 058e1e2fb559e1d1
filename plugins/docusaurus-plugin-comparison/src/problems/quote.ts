/** A text in quotes, shortened to 60 characters. */
export function quote(text: string): string {
  return `"${shortened(text, 60)}"`;
}

/** A text, shortened to so many characters. */
export function shortened(text: string, max: number): string {
  const characters = [...text];
  return characters.length > max
    ? `${characters.slice(0, max - 3).join('')}…`
    : text;
}
