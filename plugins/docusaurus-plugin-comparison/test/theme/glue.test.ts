import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {LaidOut, View} from '../../src/views/view.js';
import {fact} from '../../src/views/fact.js';
import {sourceList} from '../../src/views/sourceList.js';
import {table} from '../../src/views/table.js';
import type {RawAttributes} from '../../src/views/select.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';
import {elementsOf} from './elementsOf.js';
import {findGlue} from './glue.js';
import {importTheme} from './importTheme.js';

const dataset = datasetOf(`
title: Engines
description: All of *them*.
criteria:
  startup: {name: Start-up, type: duration, better: lower, description: In \`s\`.}
  size: {name: Size, type: bytes, better: lower}
  kernel: {name: Kernel, type: support}
  runs-on: {name: Runs on, type: list}
layers: {hardware: {name: Hardware}, app: {name: App}}
subjects:
  vm:
    name: VM
    link: https://example.com/vm
    stack: [hardware, {copies: 2, of: [app]}]
    values:
      startup: {value: 1 s, note: Said so., when: At night, asOf: 2021, source: [log, book]}
      size: 2 GB
      kernel:
        disputed: [{value: yes, source: log}, {value: no, source: [log, book]}]
        note: They differ.
      runs-on: [Linux, macOS]
  container:
    name: Container
    stack: [hardware, app]
    values:
      startup: {value: 568 ms, source: book}
      size: {value: 1 GB, note: About.}
      kernel: {value: yes, source: [log, book]}
      runs-on: {value: [Linux, "BSD, all"], source: log}
sources:
  log: {title: Our log, authors: We, published: 2020, url: https://example.com/log}
  book: {title: A book, url: https://example.com/book}
history:
  - {date: 2020, title: Began, text: It *began*., subjects: [vm, container], source: [log, book]}
  - {date: 2021, title: Went on}
guide: {ask: Own kernel?, yes: vm, no: [vm, container]}
`);

const shown: readonly (readonly [View, RawAttributes])[] = [
  [table, {}],
  [table, {orientation: 'subjects-as-columns', sort: 'startup:desc'}],
  [sourceList, {}],
  [fact, {cell: 'vm.startup'}],
  [fact, {cell: 'vm.kernel'}],
  [fact, {cell: 'container.kernel'}],
  // The components of the others contain themselves, which mocks cannot, or texts
  // of SVG, which have places and no spaces.
];

async function render(view: View, typed: RawAttributes): Promise<string> {
  const props = propsOf(view as View<LaidOut>, dataset, typed);
  const Component = await importTheme<object>(view.content ?? view.component);
  return renderToStaticMarkup(
    createElement(Component, view.content ? {view: props} : props),
  );
}

describe('findGlue(html)', () => {
  it('finds what runs into each other within a line, and nothing else', () => {
    expect(
      findGlue('<p>yes<sup><a>1</a></sup></p><p>a <b>b</b>, (<i>c</i>)</p>'),
    ).toEqual(['yes||1']);
    expect(findGlue('<li>a</li><li>b</li>')).toEqual([]);
  });
});

describe('the text of a page', () => {
  it.each(shown.map(([view, typed]) => ({name: view.name, view, typed})))(
    'holds no words that are glued, of $name with $typed',
    async ({view, typed}) => {
      const html = await render(view, typed);

      expect(html.length).toBeGreaterThan(50);
      expect(findGlue(html)).toEqual([]);
      expect(html.replace(/<[^>]*>/g, '')).not.toMatch(/[↕▲▼]/);
    },
  );

  it.each(shown.map(([view, typed]) => ({name: view.name, view, typed})))(
    'names each link, without a style sheet too, of $name with $typed',
    async ({view, typed}) => {
      const texts = elementsOf(await render(view, typed))
        .filter(({name}) => name === 'a')
        .map(({text}) => text);

      expect(texts).not.toEqual([]);
      expect(texts).not.toContain('');
      expect(texts.filter((text) => /^\d+$/.test(text))).toEqual([]);
    },
  );
});
