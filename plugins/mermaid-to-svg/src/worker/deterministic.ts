const seed = 0x9e3779b9;
const parts = [
  'FullYear',
  'Month',
  'Date',
  'Day',
  'Hours',
  'Minutes',
  'Seconds',
  'Milliseconds',
] as const;

/**
 * Takes from this thread what makes two pictures of one text differ: places
 * have one time, UTC. Returns what makes chance begin anew, for each diagram.
 */
export function keepStill(): () => void {
  let state = seed;
  Math.random = () => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  useOneTime();
  return () => {
    state = seed;
  };
}

// A thread cannot have a time zone of its own.
function useOneTime(): void {
  const methods = Date.prototype as unknown as Record<string, unknown>;
  for (const part of parts) {
    for (const verb of ['get', 'set']) {
      const universal = methods[`${verb}UTC${part}`];
      if (universal) {
        methods[`${verb}${part}`] = universal;
      }
    }
  }
  Date.prototype.getTimezoneOffset = () => 0;
  globalThis.Date = new Proxy(Date, {
    construct: (target, values: readonly (number | string)[]) =>
      values.length > 1
        ? new target(target.UTC(...(values as Parameters<typeof Date.UTC>)))
        : new target(...(values as [number | string])),
  });
}
