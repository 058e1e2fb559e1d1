/**
 * The name of what shows a short name, for screen readers and voice control: the
 * short name first, if the name does not have its words.
 */
export function nameWithShort(name: string, short: string): string {
  return ` ${joinWords(name)} `.includes(` ${joinWords(short)} `)
    ? name
    : `${short}, ${name}`;
}

function joinWords(text: string): string {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}
