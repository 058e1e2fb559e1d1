import {setTimeout} from 'node:timers/promises';

// Only a check that fails waits this long, however busy the machine is.
const limit = 60_000;

/** Waits until a page shows what is expected; fails with what it shows instead. */
export async function eventually<T>(
  read: () => Promise<T>,
  expected: unknown,
): Promise<void> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (error) {
      if (Date.now() > end) {
        throw error;
      }
    }
    await setTimeout(100);
  }
}
