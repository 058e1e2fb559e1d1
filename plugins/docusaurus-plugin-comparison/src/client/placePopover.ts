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
  const {style} = popover;
  if (innerWidth <= sheetWidth) {
    popover.removeAttribute('style');
    return;
  }
  const window = {
    width: document.documentElement.clientWidth,
    height: innerHeight,
  };
  const mark = anchor.getBoundingClientRect();
  if (anchor instanceof SVGElement) {
    // A style sheet finds only boxes of HTML.
    style.setProperty('position-area', 'none');
  } else if (
    // Also unknown to jsdom.
    globalThis.CSS?.supports?.('position-area: block-end') &&
    style.getPropertyValue('position-area') === ''
  ) {
    const isPlaced = isWithin(popover.getBoundingClientRect(), window);
    if (isPlaced || !isWithin(mark, window)) {
      return;
    }
    // In a page that was scrolled, WebKit looks for room as if it was not.
    style.setProperty('position-area', 'none');
  }
  const room = Math.max(mark.top, window.height - mark.bottom) - gap - edge;
  if (popover.getBoundingClientRect().height > room) {
    style.maxHeight = `${room}px`;
  }
  const {left, top} = findPopoverPosition(
    mark,
    popover.getBoundingClientRect(),
    window,
    getComputedStyle(popover).direction === 'rtl',
  );
  style.inset = `${top}px auto auto ${left}px`;
}

function isWithin(
  {left, right, top, bottom}: DOMRect,
  window: {readonly width: number; readonly height: number},
): boolean {
  return (
    left >= 0 && top >= 0 && right <= window.width && bottom <= window.height
  );
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
