import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import {simplifyEmbeds} from '../../src/feeds/simplifyEmbeds.js';
import type {ClaimListView} from '../../src/views/claimList.js';
import {findGlue} from './glue.js';
import {collected, importTheme} from './importTheme.js';

const Content = await importTheme<{
  readonly view: ClaimListView;
}>('ComparisonClaims/Content');

const view: ClaimListView = {
  title: 'Engines',
  claims: [
    {
      id: 'sooner',
      words: [
        'The ',
        {kind: 'emphasis', children: ['fast']},
        ' one <b> is first.',
      ],
      condition: 'fast.startup < slow.startup',
      known: {
        verdict: 'holds',
        grounds: [
          {
            subject: 'Fast',
            criterion: 'Start-up',
            cell: {state: 'value', claims: [{text: '≤ 2 s'}], footnote: 0},
            footnotes: [
              {
                when: 'On a laptop',
                asOf: '2021',
                sources: [{title: 'A book', url: 'https://example.com/book'}],
              },
            ],
            link: '#engines.fast.startup',
          },
          {
            subject: 'Slow',
            criterion: 'Start-up',
            cell: {
              state: 'disputed',
              claims: [{text: '3 min', footnote: 0}, {text: '4 min'}],
            },
            footnotes: [{sources: [{title: 'A shop'}]}],
          },
        ],
        more: 3,
      },
    },
    {
      id: 'later',
      condition: "slow.fuel = '<i>'",
      reason: 'Nobody knows.',
      known: {verdict: 'open', grounds: []},
    },
    {id: 'wrong', words: 'It has a mistake.', condition: 'x'},
    {
      id: 'false',
      words: 'It is false.',
      condition: 'a.x = b.x',
      known: {verdict: 'fails', grounds: []},
    },
  ],
};

function render(props: object = {}): string {
  return renderToStaticMarkup(createElement(Content, {view, ...props}));
}

const textOf = (html: string) =>
  html
    .replace(/<\/(?:div|summary|p|figcaption)>/g, ' ')
    .replace(/<[^>]*>/g, '');

describe('ComparisonClaims/Content', () => {
  it('shows each claim with its verdict, its reason and its values', () => {
    const html = render();

    expect(html.match(/<strong data-verdict="\w+">[^<]*/g)).toEqual([
      '<strong data-verdict="holds">holds',
      '<strong data-verdict="open">open',
      '<strong data-verdict="fails">does not hold',
    ]);
    expect(html).toContain('The <em>fast</em> one &lt;b&gt; is first.');
    expect(html).toContain(
      '<code dir="ltr">slow.fuel = &#x27;&lt;i&gt;&#x27;</code>',
    );
    expect(textOf(html)).toContain(
      'Fast: Start-up – ≤ 2 s (On a laptop · As of 2021 · A book)',
    );
    expect(textOf(html)).toContain(
      'Slow: Start-up – disputed: 3 min (A shop) or 4 min3 more',
    );
    expect(textOf(html)).toContain('open · Nobody knows.');
    expect(html.match(/<details>/g)).toHaveLength(1);
    expect(findGlue(html)).toEqual([]);
  });

  it('leads from a value to its cell and its source', () => {
    expect([...render().matchAll(/href="(.*?)"/g)].map(([, to]) => to)).toEqual(
      ['#engines.fast.startup', 'https://example.com/book'],
    );
  });

  it('has the id and the caption of its embed', () => {
    const html = render({anchor: 'said', caption: 'What the data says'});

    expect(html).toMatch(/^<figure[^>]* id="said"/);
    expect(html).toContain('<bdi>What the data says</bdi></figcaption>');
    expect(collected).toContain('said');
  });

  it('keeps all of it in a feed', () => {
    const page = `<div class="comparison-embed">${render()}</div>`;
    const {html} = simplifyEmbeds(page, (file) => file);

    expect(textOf(html)).toContain('holds');
    expect(textOf(html)).toContain('≤ 2 s (On a laptop · As of 2021 · A book)');
    expect(html).not.toMatch(/class=|style=|<details/);
  });
});
