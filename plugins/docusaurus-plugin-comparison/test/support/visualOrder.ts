import type {Page} from 'playwright-core';

/** A text of a page, and its visual order. */
export interface SeenText {
  readonly text: string;
  /** Its characters from left to right, line by line, without spaces. */
  readonly order: string;
}

/**
 * Finds texts in the main part of a page, in cells, lists, sentences and
 * pictures, and returns their visual order. Text for programs is ignored.
 */
export function findVisualOrder(
  page: Page,
  texts: readonly string[],
): Promise<readonly SeenText[]> {
  return page.evaluate((wanted) => {
    const boxOf = (node: Text, index: number) => {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getClientRects()[0];
    };
    const orderOf = (node: Text, start: number, end: number) =>
      Array.from({length: end - start}, (_, index) => start + index)
        .flatMap((index) => {
          const character = node.data[index] ?? '';
          const box = boxOf(node, index);
          return box && character.trim() !== '' ? [{character, box}] : [];
        })
        .sort(({box: a}, {box: b}) =>
          Math.abs(a.bottom - b.bottom) > a.height / 2
            ? a.bottom - b.bottom
            : a.left - b.left,
        )
        .map(({character}) => character)
        .join('');
    const seen: {text: string; order: string}[] = [];
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const isSeen = !node.parentElement?.closest(
        // A browser draws options by itself, each in its own direction.
        'pre, title, desc, script, style, option, [hidden]',
      );
      // Rotated text has no left and right.
      const {parentElement: parent} = node;
      const isTurned =
        parent instanceof SVGGraphicsElement &&
        Math.abs(parent.getScreenCTM()?.b ?? 0) > 0.01;
      for (const text of isSeen && !isTurned ? wanted : []) {
        let start = node.data.indexOf(text);
        while (start !== -1) {
          const order = orderOf(node, start, start + text.length);
          seen.push({text, order});
          start = node.data.indexOf(text, start + 1);
        }
      }
    }
    return seen;
  }, texts);
}
