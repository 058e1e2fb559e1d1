import {stack} from '../../src/diagrams/stack.js';
import {readSelection} from '../../src/views/select.js';
import {datasetOf} from '../dataset/datasetOf.js';

describe('stack.layOut(dataset, selection, refuse)', () => {
  // 9 copies of 9 copies of …: a few lines of YAML, and a grid of millions of
  // boxes that must not be laid out before it is refused.
  it.each([2, 4, 7, 12])('refuses copies in copies, %i deep', (depth) => {
    let items = '[app]';
    for (let level = 0; level < depth; level += 1) {
      items = `[{copies: 9, of: ${items}}]`;
    }
    const dataset = datasetOf(`
title: T
criteria: {x: {name: X, type: text}}
layers: {app: {name: App}}
subjects: {a: {name: A, values: {x: y}, stack: ${items}}}
`);
    const refused: unknown[] = [];
    const refuse = (...problem: readonly unknown[]) =>
      void refused.push(problem);
    const selection = readSelection(dataset, {}, refuse);

    expect(stack.layOut(dataset, selection, refuse)).toBeUndefined();
    expect(refused).toEqual([
      ['stack-too-wide', {columns: 9 ** depth, limit: expect.any(Number)}],
    ]);
  });
});
