import {
  toTwinAddress,
  toTwinFile,
} from '../../../src/markdown/twins/twinAddress.js';

describe('toTwinAddress(permalink, siteConfig)', () => {
  it.each([
    ['/base/docs/page', '/base/docs/page.md'],
    ['/base/docs/page/', '/base/docs/page.md'],
    ['/base/docs/', '/base/docs.md'],
    ['/base/', '/base/index.md'],
    ['/base/%C3%A9t%C3%A9', '/base/%C3%A9t%C3%A9.md'],
  ])('is for %s the address %s', (permalink, address) => {
    expect(toTwinAddress(permalink, {baseUrl: '/base/'})).toBe(address);
  });

  it('is that of the home page without a base URL', () => {
    expect(toTwinAddress('/', {baseUrl: '/'})).toBe('/index.md');
  });
});

describe('toTwinFile(address, siteConfig)', () => {
  it('is a path in the output folder, with the letters of its address', () => {
    expect(toTwinFile('/base/%C3%A9t%C3%A9/a.md', {baseUrl: '/base/'})).toBe(
      'été/a.md',
    );
  });

  it.each([
    '/base/../a.md',
    '/base/a/..%5Cb.md',
    '/other/a.md',
    '/base/%00.md',
  ])('is none for %s, which leads out of the folder', (address) => {
    expect(toTwinFile(address, {baseUrl: '/base/'})).toBeUndefined();
  });
});
