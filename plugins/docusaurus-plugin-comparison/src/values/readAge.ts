/** The days of an age such as `730d`; undefined if it is written otherwise. */
export function readAge(typed: string): number | undefined {
  const [, days] = /^(\d{1,6})d$/.exec(typed) ?? [];
  return days === undefined ? undefined : Number(days);
}
