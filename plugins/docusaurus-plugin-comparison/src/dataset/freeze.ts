/** Freezes a value deeply. */
export function freeze<Part>(part: Part): Part {
  if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) {
    Object.values(part).forEach(freeze);
    Object.freeze(part);
  }
  return part;
}
