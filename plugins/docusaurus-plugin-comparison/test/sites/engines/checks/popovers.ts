import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';

/** The name of the popover of a class that is open; undefined if none is. */
export async function openPopover(
  reader: Reader,
  className: string,
): Promise<string | undefined> {
  const name = await reader.evaluate(
    (selector) => document.querySelector(selector)?.getAttribute('aria-label'),
    `.${className}:popover-open`,
  );
  // Not every driver tells null from undefined.
  return name ?? undefined;
}

/** Waits until a popover is at most 16 px from what has opened it. */
export function expectNearAnchor(
  reader: Reader,
  className: string,
): Promise<void> {
  return eventually(
    () =>
      reader.evaluate((selector) => {
        const boxOf = (part: string) =>
          document.querySelector(part)?.getBoundingClientRect() ??
          new DOMRect();
        const popover = boxOf(selector);
        const anchor = boxOf(':is(a, button)[style*=anchor-name]');
        const distance = Math.hypot(
          Math.max(popover.left - anchor.right, anchor.left - popover.right, 0),
          Math.max(popover.top - anchor.bottom, anchor.top - popover.bottom, 0),
        );
        const isInside =
          popover.left >= 0 &&
          popover.top >= 0 &&
          popover.right <= innerWidth &&
          popover.bottom <= innerHeight;
        return {isNear: distance <= 16, isInside};
      }, `.${className}`),
    {isNear: true, isInside: true},
  );
}

/** Waits until a popover is a sheet at the lower edge of the window. */
export function expectSheet(reader: Reader, className: string): Promise<void> {
  return eventually(
    () =>
      reader.evaluate((selector) => {
        const popover = document.querySelector(selector);
        const {left, right, bottom} =
          popover?.getBoundingClientRect() ?? new DOMRect();
        const {clientWidth} = document.documentElement;
        return [left, clientWidth - right, innerHeight - bottom].map(
          (gap) => Math.abs(gap) <= 16,
        );
      }, `.${className}`),
    [true, true, true],
  );
}
