import {findPopoverPosition} from '../../src/client/placePopover.js';

const window = {width: 1000, height: 600};
const note = {width: 300, height: 200};

/** A mark of 24 px at a place of the window. */
function markAt(left: number, top: number) {
  return {left, top, right: left + 24, bottom: top + 24};
}

describe('findPopoverPosition(mark, note, window, isRightToLeft)', () => {
  it.each([
    ['below its mark', 100, 100, {left: 100, top: 128}],
    ['above, where there is no room below', 100, 500, {left: 100, top: 296}],
    ['inside the window', 900, 100, {left: 692, top: 128}],
  ])('places a note %s', (_, left, top, expected) => {
    expect(findPopoverPosition(markAt(left, top), note, window, false)).toEqual(
      expected,
    );
  });

  it.each([
    ['ends with its mark', 600, {left: 324, top: 128}],
    ['stays inside the window', 100, {left: 8, top: 128}],
  ])('in a page from right to left, %s', (_, left, expected) => {
    expect(findPopoverPosition(markAt(left, 100), note, window, true)).toEqual(
      expected,
    );
  });

  it('places a note below if there is room on neither side', () => {
    const tall = {width: 300, height: 580};

    expect(findPopoverPosition(markAt(100, 300), tall, window, false)).toEqual({
      left: 100,
      top: 328,
    });
  });
});
