import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';

/** The address of the link that has the focus. */
export function focusedLink(
  reader: Reader,
): Promise<string | null | undefined> {
  return reader.evaluate(() => document.activeElement?.getAttribute('href'));
}

/** Goes from the last header of a table to the link of its first value. */
export async function focusFirstLink(
  reader: Reader,
  table: string,
): Promise<void> {
  await reader.focus({role: 'button', name: 'Maker', table});
  await eventually(
    () => reader.textsIn(table, '[data-mark=links]'),
    [expect.anything()],
  );
  await reader.press('Home');
  const direction = await reader.evaluate(() => document.documentElement.dir);
  await reader.press(direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight');
  await reader.press('ArrowDown');
  await eventually(() => focusedLink(reader), '#engines.slow.startup');
}
