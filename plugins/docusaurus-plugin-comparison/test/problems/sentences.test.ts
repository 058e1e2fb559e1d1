import {sentences} from '../../src/problems/sentences.js';
import {listFixtures} from '../support/fixtures.js';

const fixtures = [
  '../dataset/fixtures',
  '../embeds/fixtures',
  '../bundler/fixtures',
  '../warnings/fixtures',
  '../site/fixtures',
  '../site/claims',
  '../site/questions/fixtures',
  '../site/inline/fixtures',
  '../commands/fixtures/render-into',
].flatMap((folder) => listFixtures(import.meta.url, folder));
const reports = fixtures.map(({read}) => read('problems.txt') ?? '');

describe('sentences', () => {
  it('are all told in a fixture', () => {
    const told = reports.flatMap((text) =>
      [...text.matchAll(/ {2}(?:error|warning) (\S+) {2}/g)].map(
        ([, code]) => code,
      ),
    );

    expect([...new Set(told)].sort()).toEqual(Object.keys(sentences).sort());
  });

  it('never hold a character that a terminal obeys', () => {
    const control = /(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;

    expect(reports.filter((text) => control.test(text))).toEqual([]);
  });
});
