/** @jest-environment jsdom */
import {findSiteAddress} from '../../src/client/findSiteAddress.js';

function addressOf(href: string): string | undefined {
  const link = document.createElement('a');
  link.setAttribute('href', href);
  return findSiteAddress(link);
}

beforeEach(() => history.replaceState(null, '', '/docs/prices?engines=sort:a'));

describe('findSiteAddress(link)', () => {
  it('is the address of a page of the site', () => {
    expect(addressOf('/docs/other?a=b#part')).toBe('/docs/other?a=b#part');
    expect(addressOf('other')).toBe('/docs/other');
  });

  it('is none for other sites, for files and for a part of the page', () => {
    expect(addressOf('https://example.com/docs')).toBeUndefined();
    expect(addressOf('/prices.csv')).toBeUndefined();
    expect(addressOf('#part')).toBeUndefined();
  });

  it('keeps what the address says of other tables for a choice of one', () => {
    expect(addressOf('?m.region=us#m.small.price')).toBe(
      '/docs/prices?engines=sort:a&m.region=us#m.small.price',
    );
    history.replaceState(null, '', '?m.region=eu&engines=q:x;sort:-a,b');
    expect(addressOf('?m.region=us#m.small.price')).toBe(
      '/docs/prices?m.region=us&engines=q:x;sort:-a,b#m.small.price',
    );
  });
});
