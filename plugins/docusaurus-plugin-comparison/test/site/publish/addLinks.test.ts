import {addLinks} from '../../../src/site/publish/addLinks.js';

const file = {
  url: '/data/docs/current/a&b.json',
  type: 'application/json',
  title: '"><script>alert(1)</script>',
};

describe('addLinks(html, files)', () => {
  it('adds links at the end of the head, whether or not it has an end tag', () => {
    const link =
      '<link rel="alternate" type="application/json" title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;" href="/data/docs/current/a&amp;b.json">';

    expect(addLinks('<head><title>x</title></head><body>y', [file])).toBe(
      `<head><title>x</title>${link}</head><body>y`,
    );
    expect(addLinks('<head><title>x</title><body class=z>y', [file])).toBe(
      `<head><title>x</title>${link}<body class=z>y`,
    );
  });

  it('refuses a file that is not a page', () => {
    expect(addLinks('Moved', [file])).toBeUndefined();
  });
});
