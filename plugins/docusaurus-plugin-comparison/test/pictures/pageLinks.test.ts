import {resolvePageLinks} from '../../src/pictures/pageLinks.js';

const pages: Readonly<Record<string, string>> = {
  './other.mdx': '/docs/other',
  'a b.md': '/docs/a-b',
  '../x.md': '/docs/x?"<>',
};
const resolve = (href: string) =>
  resolvePageLinks(
    ['<svg><a href="', `<a href="${href}" aria-label="A">`],
    (file) => pages[file],
  )[1];

describe('resolvePageLinks(svg, findPage)', () => {
  it.each([
    ['./other.mdx', '/docs/other'],
    ['./other.mdx#top', '/docs/other#top'],
    ['./other.mdx?a=1&amp;b=2#top', '/docs/other?a=1&amp;b=2#top'],
    ['a%20b.md', '/docs/a-b'],
    ['../x.md', '/docs/x?&quot;&lt;&gt;'],
  ])('finds the page of %s', (href, address) => {
    expect(resolve(href)).toBe(`<a href="${address}" aria-label="A">`);
  });

  it.each([
    './missing.mdx',
    'https://example.com/other.mdx',
    '/other.mdx',
    '#other.mdx',
    './other.pdf',
    '%E0%A4.md',
  ])('leaves %s as it is', (href) => {
    expect(resolve(href)).toBe(`<a href="${href}" aria-label="A">`);
  });
});
