import createDOMPurify, {type DOMPurify} from 'dompurify';
import {createWindow} from '../../src/worker/globals.js';

/** DOMPurify on our DOM; it is newer than the one in Mermaid's bundle. */
export function createPurify(): DOMPurify {
  const window = createWindow(() => {
    throw new Error('Nothing is measured');
  });
  return createDOMPurify(
    window as unknown as Parameters<typeof createDOMPurify>[0],
  );
}

/** HTML, and what browsers leave of it. */
export const dirtyHtml: readonly (readonly [dirty: string, clean: string])[] = [
  ['a < b & c', 'a &lt; b &amp; c'],
  ['<b onclick="x()">a</b>', '<b>a</b>'],
  ['a<script>b</script>c', 'ac'],
  ['<a href="javascript:x()">b</a>', '<a>b</a>'],
  ['<foo bar="1">a <i>b</i></foo> c', 'a <i>b</i> c'],
  ['<img src=x onerror=x()>', '<img src="x">'],
  [
    '<svg><g onload="x()"/><script>a</script><text>b</text></svg>',
    '<svg><g></g><text>b</text></svg>',
  ],
  [
    '<math><mi//xlink:href="data:x,<script>x()</script>">',
    '<math><mi></mi></math>',
  ],
  ['<!-- a -->b', 'b'],
  ['<template><script>x()</script><p>a</p></template>', ''],
];
