import fc from 'fast-check';
import {parseFragment, type DefaultTreeAdapterTypes} from 'parse5';
import {pictureMarkdown} from '../../src/views/pictureMarkdown.js';
import {plainTexts} from '../properties/arbitraryText.js';
import {check} from '../properties/check.js';

const url = 'https://example.com/data/docs/current/engines/table';

describe('pictureMarkdown(url, alt)', () => {
  it('has both color schemes', () => {
    expect(pictureMarkdown(url, 'Engines & "more"')).toBe(`<picture>
  <source media="(prefers-color-scheme: dark)" srcset="${url}-dark.svg">
  <img alt="Engines &amp; &quot;more&quot;" src="${url}-light.svg">
</picture>`);
  });

  it('is one picture with the text as typed, whatever is in it', () => {
    check(
      fc.property(plainTexts, (alt) => {
        const markdown = pictureMarkdown(url, alt);
        const [picture, ...rest] = parseFragment(markdown)
          .childNodes as DefaultTreeAdapterTypes.Element[];
        const image = picture?.childNodes.find(
          (node) => node.nodeName === 'img',
        ) as DefaultTreeAdapterTypes.Element | undefined;

        expect(rest).toEqual([]);
        expect(image?.attrs).toEqual([
          {name: 'alt', value: alt.replace(/\s+/g, ' ')},
          {name: 'src', value: `${url}-light.svg`},
        ]);
        // An empty line would end the HTML in Markdown.
        expect(markdown.split('\n')).toHaveLength(4);
      }),
    );
  });
});
