/**
 * A name for screen readers and voice control of what shows a short name: the
 * name, with the short one if it does not contain that.
 */
export function nameWithShort(name: string, short: string): string {
  return name.toLowerCase().includes(short.toLowerCase())
    ? name
    : `${name} (${short})`;
}
