import {simplifyEmbeds} from '../../src/feeds/simplifyEmbeds.js';
import {readSvg} from '../diagrams/readSvg.js';

const toUrl = (file: string) => `https://example.com/${file}`;

function simplify(content: string): string {
  return simplifyEmbeds(
    `<p>Before</p><div class="comparison-embed">${content}</div><p>After</p>`,
    toUrl,
  ).html.replace(/^<p>Before<\/p><div>(.*)<\/div><p>After<\/p>$/s, '$1');
}

describe('simplifyEmbeds(html, toUrl)', () => {
  it.each([
    ['controls', '<div data-controls=""><input><button>Reset</button></div>'],
    ['what is hidden', '<p hidden>Nothing</p>'],
    ['buttons and fields', '<button>a</button><select><option>b</select>'],
    [
      'signs of the order',
      '<span data-mark="order" aria-hidden="true"></span>',
    ],
    [
      'icons, whose size is in the style sheet',
      '<img src="/img/vm.svg" alt="" data-mark="icon">',
    ],
    ['separators of lists', '<span data-mark="separator"> · </span>'],
    [
      'an SVG that keeps room',
      '<svg width="9" height="0" aria-hidden="true"/>',
    ],
    [
      'the marks of a chart, whose text version stays',
      '<svg role="list" aria-label="T"><g role="listitem"><text>1967</text></g></svg>',
    ],
    [
      'the ways to use a picture elsewhere',
      '<details><summary>Use</summary><p><button data-copied="Copied">Copy</button></p><pre>pie</pre></details>',
    ],
    ['the shapes of charts', '<ul data-mark="legend"><li>range</li></ul>'],
    [
      'the marks of a cell',
      '<svg aria-hidden="true" data-mark="axis"><circle cx="50%" /></svg>',
    ],
    [
      'the ends of their axis',
      '<span data-mark="scale" aria-hidden="true">0 – 20 MB</span>',
    ],
    ['comments', '<!-- -->'],
  ])('drops %s', (_, content) => {
    expect(simplify(content)).toBe('');
  });

  it('leaves plain elements, without what belongs to the page', () => {
    expect(
      simplify(
        '<div id="a.table" class="t" data-anchor="a"><table role="table" data-decimal="."><tr role="row"><th scope="col" colspan="2" data-heading="G" class="x"><bdi>G</bdi></th><td id="a.b.c" data-low="1" role="cell"><span class="s"><bdi data-typed="1.5">1,5</bdi></span><sup class="r"><a href="https://example.com/p#n" aria-label="Note 1" data-number=""><span>[</span>1<span>]</span></a></sup></td></tr></table></div>',
      ),
    ).toBe(
      '<div><table><tbody><tr><th scope="col" colspan="2"><bdi>G</bdi></th><td><bdi>1,5</bdi><sup><a href="https://example.com/p#n">[1]</a></sup></td></tr></tbody></table></div>',
    );
  });

  it('shows what a reader of the page would have to open', () => {
    expect(
      simplify(
        '<details class="d"><summary>Notes</summary><ol></ol></details>',
      ),
    ).toBe('<div><p><strong>Notes</strong></p><ol></ol></div>');
  });

  it('simplifies a fact in a sentence', () => {
    expect(
      simplifyEmbeds(
        '<p>It takes <span class="comparison-fact fact_x" data-state="value" title="Start: VM"><bdi>1 s</bdi><sup><a href="#engines.vm.start" aria-label="About VM, Start"></a></sup></span>.</p>',
        toUrl,
      ).html,
    ).toBe('<p>It takes <span title="Start: VM"><bdi>1 s</bdi></span>.</p>');
  });

  it('keeps the words of claims, and computed facts in them', () => {
    const mark =
      '<sup class="mark_x" data-mark="source"><a href="#x.a.b" aria-label="How this is known"></a></sup>';
    const button =
      '<sup class="mark_x" data-mark="source"><button type="button" aria-label="About it"></button></sup>';
    const times =
      '<span class="comparison-fact" data-state="value" title="A / B"><span><bdi>at least <bdi>3 times</bdi></bdi>';

    expect(
      simplifyEmbeds(
        `<p>It takes <span class="comparison-claim" data-claim="holds"><em>longer</em>, ${times}${button}</span></span>${mark}</span> or <span data-claim="">less</span>.</p>`,
        toUrl,
      ).html,
    ).toBe(
      '<p>It takes <em>longer</em>, <span title="A / B"><bdi>at least <bdi>3 times</bdi></bdi></span> or <span data-claim="">less</span>.</p>',
    );
  });

  it('leaves what is not ours as it is', () => {
    const own =
      '<details data-own="1"><summary>More</summary><button>Go</button><svg></svg></details>';
    expect(
      simplifyEmbeds(`${own}<div class="comparison-embed"></div>`, toUrl).html,
    ).toBe(`${own}<div></div>`);
    const other = '<p>The class comparison-embedded &copy; <br/></p>';
    expect(simplifyEmbeds(other, toUrl).html).toBe(other);
  });

  it('makes a picture an image, painted and on a background', () => {
    const {html, pictures} = simplifyEmbeds(
      '<div class="comparison-embed"><div role="region" tabindex="0"><svg id="«r1»" viewBox="-5 -9 40 20" width="40" height="20" role="img" fill="var(--comparison-diagram-text, #1c1e21)" style="fill:var(--x,#222)"><title id="«r1»-title">Two &lt;ways&gt;</title><desc>VM &amp; container.</desc><rect stroke="var(--y, #333333)"/><text>var(--z, #444444) "a" &amp; b&nbsp;c</text></svg></div></div>',
      toUrl,
    );
    const [{file, svg} = {file: '', svg: ''}, ...others] = pictures;

    expect(others).toEqual([]);
    expect(file).toMatch(/^assets\/images\/feed-[0-9a-f]{8}\.svg$/);
    expect(html).toBe(
      `<div><div><img src="https://example.com/${file}" alt="Two <ways>. VM &amp; container." width="40" height="20"></div></div>`,
    );
    expect(svg).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" id="«r1»" viewBox="-5 -9 40 20" width="40" height="20" role="img" fill="#1c1e21" style="fill:#222"><title id="«r1»-title">Two &lt;ways&gt;</title><desc>VM &amp; container.</desc><rect x="-5" y="-9" width="40" height="20" fill="#ffffff"/><rect stroke="#333333"/><text>var(--z, #444444) &quot;a&quot; &amp; b\u00a0c</text></svg>\n',
    );
    expect(readSvg(svg).map(({name}) => name)).toEqual([
      'title',
      'desc',
      'rect',
      'rect',
      'text',
      'svg',
    ]);
  });

  it('says once what the name and the description of a picture say', () => {
    expect(
      simplify(
        '<svg viewBox="0 0 1 1"><title>A</title><desc>A: b</desc></svg>',
      ),
    ).toContain('alt="A: b"');
  });
});
