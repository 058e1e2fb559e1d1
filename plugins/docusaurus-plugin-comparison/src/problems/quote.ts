/** A text in quotes, shortened to 60 characters. */
export function quote(text: string): string {
  const characters = [...text];
  return characters.length > 60
    ? `"${characters.slice(0, 57).join('')}…"`
    : `"${text}"`;
}
