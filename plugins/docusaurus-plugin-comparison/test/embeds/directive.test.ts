import {checkEmbed} from '../../src/embeds/check.js';
import {findEmbeds} from '../../src/embeds/find.js';
import {datasetOf} from '../dataset/datasetOf.js';

const dataset = datasetOf(`
title: T
criteria: {x: {name: X, type: text}}
layers: {app: {name: App}}
subjects:
  a: {name: A, values: {x: y}, stack: [app]}
  b: {name: B, values: {x: y}}
`);
const file = {path: 'x.comparison.yaml', text: ''};

describe('readDirective(directive, view, pageData)', () => {
  // Each has a meaning of its own in a request, which an author must not set.
  it.each([
    'view=stack',
    'missing=x',
    'absent=x',
    'only=props',
    'part=props',
    'fence=x',
    'from="0-1:/etc/passwd"',
  ])('takes no attribute %s', (attribute) => {
    const directive = `::comparison-table{data=./x.comparison.yaml ${attribute}}`;

    expect(codesOf(directive)).toEqual(['unknown-attribute']);
  });

  it('keeps the view that the directive names', () => {
    const [embed] = findEmbeds({
      path: 'page.mdx',
      text: '::comparison-table{data=./x.comparison.yaml view=stack}',
    });

    expect(embed?.query.get('view')).toBe('table');
  });

  it.each([
    ['a.x', ':fact[a.x]'],
    ['a.x', ':fact[a.*x*]'],
    ['', ':fact{data=./x.comparison.yaml}'],
  ])('reads the cell "%s" of %s', (cell, text) => {
    const [embed] = findEmbeds({path: 'page.mdx', text});

    expect(Object.fromEntries(embed?.query ?? [])).toEqual({
      view: 'fact',
      cell,
    });
  });

  it.each(['It is :fact so.', 'At 12:fact or later', ':fact[]'])(
    'leaves a colon and a word in "%s" alone',
    (text) => {
      expect(findEmbeds({path: 'page.mdx', text})).toEqual([]);
    },
  );

  it('takes no attribute cell next to the brackets', () => {
    const text = ':fact[a.x]{data=./x.comparison.yaml cell=b.x}';

    expect(codesOf(text)).toEqual(['unknown-attribute']);
  });

  it('takes an id for the page', () => {
    const text = '::comparison-table{#all data=./x.comparison.yaml}';
    const [embed] = findEmbeds({path: 'page.mdx', text});

    expect(embed?.anchor).toBe('all');
    expect(codesOf(text)).toEqual([]);
  });

  // A point parts the names in the id of a cell.
  it.each([
    '::comparison-table{id="a.b" data=./x.comparison.yaml}',
    '::comparison-table{id="" data=./x.comparison.yaml}',
    '::comparison-table{.class data=./x.comparison.yaml}',
    ':fact[a.x]{#id data=./x.comparison.yaml}',
  ])('takes no other shorthand, as in %s', (text) => {
    expect(codesOf(text)).toEqual(['unknown-attribute']);
  });

  it.each([
    ['toc', true],
    ['toc=true', true],
    ['toc=false', false],
  ])('takes %s, for the table of contents', (attribute, inToc) => {
    const text = `::comparison-table[All]{data=./x.comparison.yaml ${attribute}}`;
    const [embed] = findEmbeds({path: 'page.mdx', text});

    expect(embed?.inToc).toBe(inToc);
    expect(codesOf(text)).toEqual([]);
  });

  it.each([
    '::comparison-table[All]{data=./x.comparison.yaml toc=yes}',
    '::source-list{data=./x.comparison.yaml toc}',
    ':fact[a.x]{data=./x.comparison.yaml toc}',
  ])('takes no other toc, as in %s', (text) => {
    expect(codesOf(text)).toEqual(['unknown-attribute']);
  });
});

function codesOf(text: string): readonly string[] {
  const page = {path: 'page.mdx', text};
  return findEmbeds(page).flatMap((embed) =>
    checkEmbed(embed, page, () => ({dataset, file}), []).map(({code}) => code),
  );
}
