import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';

/** Waits until the page is no wider than its window. */
export function expectNoSidewaysScroll(reader: Reader): Promise<void> {
  return eventually(
    () =>
      reader.evaluate(
        () =>
          document.documentElement.scrollWidth -
          document.documentElement.clientWidth,
      ),
    0,
  );
}
