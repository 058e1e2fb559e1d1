import {compareReleases, readVersion} from '../../src/values/versionOrder.js';

describe('compareReleases(a, b)', () => {
  it.each([
    [
      'PEP 440',
      '1.0.dev3 1.0a1 1.0a2 1.0b1 1.0rc1 1.0rc2 1.0 1.0.post1 1.0.post2 1.0.1rc1 1.0.1 1.1',
    ],
    ['words and letters', '2.0a1 2.0.0b2 2.0.0-beta.3 2.0c1 2.0-rc.2 2.0'],
    ['Java', '7 7u80 8 8u40 8u292 8u301 9 11.0.2 17.0.1'],
  ])('orders versions of %s', (_, text) => {
    const versions = text.split(' ');
    const read = versions.map((each) => readVersion(each)?.version ?? '');

    expect(read.toReversed().sort(compareReleases)).toEqual(versions);
    expect(
      read
        .slice(1)
        .map((each, index) => compareReleases(read[index] ?? '', each)),
    ).toEqual(read.slice(1).map(() => -1));
  });

  it('takes equal versions in two spellings for equal', () => {
    expect(compareReleases('1.0rc1', '1.0.0-rc.1')).toBe(0);
    expect(compareReleases('2.0b2', '2.0.0beta2')).toBe(0);
  });
});
