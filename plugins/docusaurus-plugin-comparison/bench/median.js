/** The middle one of numbers, which few runs of a slow machine do not move. */
export function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
