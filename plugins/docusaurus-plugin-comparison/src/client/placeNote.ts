/** The distance between a mark and its note, and to the edge of the window. */
const gap = 4;
const edge = 8;
/** Up to this width a note is a sheet at the lower edge of the window. */
const sheetWidth = 600;

/**
 * Places a note at its mark where the style sheet cannot: below it, or above it
 * if there is more room, and inside of the window.
 */
export function place(note: HTMLElement, mark: Element): void {
  if (
    innerWidth <= sheetWidth ||
    // Also unknown to jsdom.
    globalThis.CSS?.supports?.('position-area: block-end')
  ) {
    return;
  }
  const {left, top} = findNotePosition(
    mark.getBoundingClientRect(),
    note.getBoundingClientRect(),
    {width: document.documentElement.clientWidth, height: innerHeight},
    getComputedStyle(note).direction === 'rtl',
  );
  note.style.inset = `${top}px auto auto ${left}px`;
}

/** The left and upper edge of a note at its mark. */
export function findNotePosition(
  mark: Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>,
  note: Pick<DOMRect, 'width' | 'height'>,
  window: Pick<DOMRect, 'width' | 'height'>,
  isRightToLeft: boolean,
): {readonly left: number; readonly top: number} {
  const below = mark.bottom + gap;
  const above = mark.top - gap - note.height;
  const fitsBelow = below + note.height <= window.height - edge;
  const wanted = isRightToLeft ? mark.right - note.width : mark.left;
  return {
    left: clamp(wanted, window.width - note.width - edge),
    top: fitsBelow || above < edge ? below : above,
  };
}

function clamp(position: number, most: number): number {
  return Math.max(edge, Math.min(position, most));
}
