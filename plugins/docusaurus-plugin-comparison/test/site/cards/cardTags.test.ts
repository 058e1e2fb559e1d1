import fc from 'fast-check';
import {readCardHead, setCardTags} from '../../../src/site/cards/cardTags.js';
import {plainTexts} from '../../properties/arbitraryText.js';
import {check} from '../../properties/check.js';

const tags = {
  url: 'https://example.com/card.png?v=1',
  alt: 'Engines. Start-up time: Fast engine.',
  width: 1200,
  height: 630,
};

const page =
  '<!doctype html><html lang=en><head><meta charset=UTF-8><meta data-rh=true property=og:image content=https://example.com/site.png><meta data-rh="true" name="twitter:image" content="https://example.com/site.png"><meta property=og:title content="a > b | Site"><title data-rh=true>a</title></head><body><meta property="og:image" content="text"></body></html>';

describe('readCardHead(html)', () => {
  it('reads the title and the image', () => {
    expect(readCardHead(page)).toEqual({
      title: 'a > b | Site',
      image: 'https://example.com/site.png',
    });
    expect(readCardHead('<html><head></head></html>')).toEqual({});
  });
});

describe('setCardTags(html, tags)', () => {
  it('replaces the image of the site, and nothing else', () => {
    expect(setCardTags(page, tags)).toBe(
      '<!doctype html><html lang=en><head><meta charset=UTF-8><meta property=og:title content="a > b | Site"><title data-rh=true>a</title><meta property="og:image" content="https://example.com/card.png?v=1"><meta property="og:image:alt" content="Engines. Start-up time: Fast engine."><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="1200"><meta property="og:image:height" content="630"><meta name="twitter:card" content="summary_large_image"><meta name="twitter:image" content="https://example.com/card.png?v=1"><meta name="twitter:image:alt" content="Engines. Start-up time: Fast engine."></head><body><meta property="og:image" content="text"></body></html>',
    );
  });

  it('leaves a file without a head', () => {
    expect(setCardTags('moved', tags)).toBeUndefined();
  });

  it('keeps the words as they are, whatever is in them', () => {
    check(
      fc.property(plainTexts, (alt) => {
        const html = setCardTags(page, {...tags, alt, url: alt}) ?? '';

        expect(readCardHead(html).image).toBe(alt.replace(/\r\n?/g, '\n'));
        expect(readCardHead(html).title).toBe('a > b | Site');
      }),
    );
  });
});
