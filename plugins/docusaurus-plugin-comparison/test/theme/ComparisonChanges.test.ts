import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {simplifyEmbeds} from '../../src/feeds/simplifyEmbeds.js';
import type {ChangesView} from '../../src/views/changes.js';
import {findGlue} from './glue.js';
import {collected, importTheme} from './importTheme.js';

const Content = await importTheme<{
  readonly view: ChangesView;
}>('ComparisonChanges/Content');

const none = {added: [], removed: [], renamed: []};
const nothing: ChangesView = {
  title: 'Engines',
  from: '1.0',
  to: '2.0',
  values: [],
  subjects: none,
  criteria: none,
  best: [],
  claims: [],
};
const full: ChangesView = {
  ...nothing,
  values: [
    {
      subject: 'Slow',
      criterion: 'Start-up',
      was: {state: 'unknown', claims: []},
      is: {
        state: 'value',
        claims: [{text: '1 s to 3 s', endpoints: ['1 s', '3 s']}],
      },
      link: '#engines.slow.startup',
    },
    {
      subject: 'Fast',
      criterion: 'Size',
      was: {state: 'value', claims: [{text: '1 GB'}]},
      is: {state: 'disputed', claims: [{text: '1 GB'}, {text: '2 GB'}]},
    },
  ],
  subjects: {
    added: ['Fresh <b>'],
    removed: ['Lost'],
    renamed: [{was: 'Fast', is: 'Faster'}],
  },
  criteria: {
    added: ['Colour'],
    removed: ['Gone'],
    renamed: [{was: 'Size', is: 'Space'}],
  },
  best: [{criterion: 'Start-up', was: [], is: ['Slow', 'Fast']}],
  claims: [
    {words: 'It is sooner', was: 'open', is: 'holds', link: '/docs/page'},
    {words: 'It is later', was: 'holds', is: 'fails'},
  ],
};

function render(view: ChangesView, props: object = {}): string {
  return renderToStaticMarkup(createElement(Content, {view, ...props}));
}

/** The texts of the cells, row by row, and of the items of lists. */
function rowsOf(html: string): readonly string[] {
  return [...html.matchAll(/<(?:tr|li)>(.*?)<\/(?:tr|li)>/gs)].map(
    ([, row = '']) =>
      row
        .replace(/<\/t[hd]>(?=<)/g, ' | ')
        .replace(/<br ?\/?>/g, ', ')
        .replace(/<[^>]*>/g, ''),
  );
}

const expected = [
  'Fresh &lt;b&gt;',
  'Lost',
  'Faster (was Fast)',
  'Colour',
  'Gone',
  'Space (was Size)',
  'Changed value | 1.0 | 2.0',
  'Slow: Start-up | unknown | 1 s to 3 s',
  'Fast: Size | 1 GB | disputed: 1 GB or 2 GB',
  'Best value | 1.0 | 2.0',
  'Start-up | none | Slow, Fast',
  'Statement | 1.0 | 2.0',
  'It is sooner | open | holds',
  'It is later | holds | does not hold',
];

describe('ComparisonChanges/Content', () => {
  it('shows each change with what it was and is', () => {
    const html = render(full);

    expect(rowsOf(html)).toEqual(expected);
    expect(findGlue(html)).toEqual([]);
    expect(html).toContain('<bdi>Engines</bdi></figcaption>');
    expect([...html.matchAll(/href="(.*?)"/g)].map(([, to]) => to)).toEqual([
      '#engines.slow.startup',
      '/docs/page',
    ]);
  });

  it('names the columns and rows of its tables', () => {
    const html = render(full);

    expect(html.match(/<th scope="col">/g)).toHaveLength(9);
    expect(html.match(/<th scope="row">/g)).toHaveLength(5);
  });

  it('says so if nothing has changed, and calls the newest values "now"', () => {
    const {to: _, ...newest} = nothing;

    expect(render(newest)).toContain('Nothing has changed since');
    expect(render(full)).not.toContain('Nothing has changed');
    const {to: __, ...changed} = full;
    expect(rowsOf(render(changed))).toContain('Changed value | 1.0 | now');
  });

  it('has the id and the caption of its embed', () => {
    const html = render(full, {anchor: 'new', caption: 'What is new'});

    expect(html).toMatch(/^<figure[^>]* id="new"/);
    expect(html).toContain('<bdi>What is new</bdi></figcaption>');
    expect(collected).toContain('new');
  });

  it('keeps all of it in a feed', () => {
    const page = `<div class="comparison-embed">${render(full)}</div>`;
    const {html} = simplifyEmbeds(page, (file) => file);

    expect(rowsOf(html)).toEqual(expected);
    expect(html).not.toMatch(/class=|style=/);
  });
});
