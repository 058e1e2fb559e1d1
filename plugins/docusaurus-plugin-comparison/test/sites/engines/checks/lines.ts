import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import type {Reader} from '../reader.js';

/** From a wide window to the narrowest phone. */
const widths = [1280, 768, 480, 390, 360, 320];

/**
 * The places where a line of a cell begins in a way that no reader expects: with
 * a comma, with a unit whose figure is on the line before, or with the number of
 * a note alone.
 */
function listBadBreaks(): readonly string[] {
  const parts: {char: string; box: DOMRect; cell: Element}[] = [];
  for (const cell of document.querySelectorAll('tbody td:not([hidden])')) {
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const mark = node.parentElement?.closest('[data-mark]');
      for (let at = 0; at < text.length && !mark; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const [box] = [...range.getClientRects()].filter(
          ({width}) => width > 0,
        );
        if (box && text[at]?.trim() !== '') {
          parts.push({char: text[at] ?? '', box, cell});
        }
      }
    }
  }
  return parts.flatMap(({char, box, cell}, index) => {
    const before = parts[index - 1];
    if (before?.cell !== cell || box.top < before.box.bottom - 2) {
      return [];
    }
    const rest = parts.slice(index).filter((part) => part.cell === cell);
    const line = rest
      .filter((part) => part.box.top < box.bottom - 2)
      .map((part) => part.char)
      .join('');
    const isBad =
      char === ',' ||
      /^\d+$/.test(line) ||
      (/\d/.test(before.char) && /^(ms|s|MiB|MB)\b/.test(line));
    return isBad ? [`${cell.textContent} | ${line}`] : [];
  });
}

async function expectGoodBreaks(reader: Reader): Promise<void> {
  for (const width of widths) {
    await reader.resize(width);
    await eventually(
      async () => [width, await reader.evaluate(listBadBreaks)],
      [width, []],
    );
  }
}

/**
 * The cells whose words reach the words of the next one, which begin after a
 * padding of at least 5 px. The number of a note may be in that.
 */
function listOverflows(): readonly string[] {
  const cells = [...document.querySelectorAll('tbody td:not([hidden])')];
  return cells.flatMap((cell) => {
    const {left, right} = cell.getBoundingClientRect();
    const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        if (box.right > right + 5 || box.left < left - 5) {
          return [`${cell.textContent} | ${node.textContent}`];
        }
      }
    }
    return [];
  });
}

/** Where the lines of a cell break. */
export const lineChecks: readonly Check[] = [
  {
    name: 'keep figures, commas and numbers of notes where they belong',
    path: 'lines',
    run: expectGoodBreaks,
  },
  {
    name: 'keep them there in a page from right to left',
    path: 'ar/lines',
    run: expectGoodBreaks,
  },
  {
    name: 'stay in their cell, next to what a baseline says',
    path: 'lines?columns=base:second',
    async run(reader) {
      for (const width of widths) {
        await reader.resize(width);
        await eventually(
          async () => [width, await reader.evaluate(listOverflows)],
          [width, []],
        );
      }
    },
  },
];
