import {readHead} from '../../../src/markdown/twins/readHead.js';

describe('readHead(html, siteTitle)', () => {
  it('reads the title without that of the site, and the description', () => {
    expect(
      readHead(
        '<html><head><title data-rh="true">A &amp; B | Site (1)</title><meta data-rh=true name=description content="It&#x27;s &lt;b&gt;"><body><title>no</title>',
        'Site (1)',
      ),
    ).toEqual({title: 'A & B', description: "It's <b>"});
  });

  it('has nothing of a page without head', () => {
    expect(readHead('<p>A page</p>', 'Site')).toEqual({});
  });
});
