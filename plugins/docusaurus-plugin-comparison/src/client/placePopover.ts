/** The distance between a popover and its anchor, and to the edge of the window. */
const gap = 4;
const edge = 8;
/** Up to this width a popover is a sheet at the lower edge of the window. */
const sheetWidth = 600;

/**
 * Places a popover at its anchor where the style sheet cannot: below it, or above
 * it if there is more room, and inside of the window.
 */
export function placePopover(popover: HTMLElement, anchor: Element): void {
  if (
    innerWidth <= sheetWidth ||
    // Also unknown to jsdom.
    globalThis.CSS?.supports?.('position-area: block-end')
  ) {
    return;
  }
  const {left, top} = findPopoverPosition(
    anchor.getBoundingClientRect(),
    popover.getBoundingClientRect(),
    {width: document.documentElement.clientWidth, height: innerHeight},
    getComputedStyle(popover).direction === 'rtl',
  );
  popover.style.inset = `${top}px auto auto ${left}px`;
}

/** The left and upper edge of a popover at its anchor. */
export function findPopoverPosition(
  anchor: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  popover: Pick<DOMRect, 'width' | 'height'>,
  window: Pick<DOMRect, 'width' | 'height'>,
  isRightToLeft: boolean,
): {readonly left: number; readonly top: number} {
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - popover.height;
  const fitsBelow = below + popover.height <= window.height - edge;
  const wanted = isRightToLeft ? anchor.right - popover.width : anchor.left;
  return {
    left: clamp(wanted, window.width - popover.width - edge),
    top: fitsBelow || above < edge ? below : above,
  };
}

function clamp(position: number, most: number): number {
  return Math.max(edge, Math.min(position, most));
}
