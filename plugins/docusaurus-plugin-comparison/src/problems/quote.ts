/** The author's words, in quotes, and short enough to read. */
export function quote(text: string): string {
  const characters = [...text];
  return characters.length > 60
    ? `"${characters.slice(0, 57).join('')}…"`
    : `"${text}"`;
}
