import {fileURLToPath} from 'node:url';
import {makeSite, type Site} from '../../support/site.js';
import {bundlers} from './bundlers.js';
import {readTable} from './readTable.js';
import {readText} from './readText.js';

// Everything that the dataset language has, in two locales.
describe.each(bundlers)(
  'docusaurus build of two locales, on $bundler',
  ({env}) => {
    let site: Site;

    beforeAll(async () => {
      site = makeSite(
        fileURLToPath(new URL('fixtures/language', import.meta.url)),
      );
      const {code, output} = await site.build([], env);
      expect({code, output}).toEqual({code: 0, output});
    });

    afterAll(() => site.remove());

    it('shows values of the YAML and of its CSV file in one table', () => {
      const table = readTable(site.read('build/index.html'));

      expect(table).toEqual([
        ['Name', 'Start-up time', 'Price', 'Systems', 'Released', 'In a word'],
        [
          'Slow engine',
          'disputed: 1 h[1] or 2 h[2]',
          '≤ 5 EUR',
          'Linux, macOS',
          '1967',
          'Slow, but "sure"',
        ],
        [
          'Fast engine',
          '~ 45 s[3] ★ best',
          '€ 10–20',
          'none',
          'March 2013 to 2014',
          'snake_case & <b>',
        ],
      ]);
    });

    it('shows what is marked in a text, and leads to pages and sources', () => {
      const html = site.read('build/index.html').replaceAll('"', '');

      expect(html).toContain('<em>side by side</em>');
      expect(html).toMatch(/<code[^>]*>answers<\/code>/);
      expect(html).toMatch(/<a [^>]*href=\/base\/slow#why[^>]*>waits<\/a>/);
      expect(html).toMatch(/<a [^>]*href=\/base\/slow[^>]*>Slow engine<\/a>/);
      expect(html).toMatch(/<a [^>]*href=https:\/\/example.com\/log/);
    });

    it('shows facts in a sentence, the history in order and the guide', () => {
      const text = readText(site.read('build/index.html'));

      expect(text).toContain('The slow one costs at most 5 EUR and starts in');
      expect(text).toMatch(
        /1967 The slow one appears .*March 2013 The fast one/,
      );
      expect(text).toMatch(
        /Must it be fast\? Yes → Fast engine No Must it be cheap\? Yes → Slow engine No → Slow engine or Fast engine/,
      );
    });

    it('shows the words of a locale, and the original’s where it has none', () => {
      const table = readTable(site.read('build/fr/index.html'));
      const text = readText(site.read('build/fr/index.html'));

      expect(table[0]).toEqual([
        'Nom',
        'Démarrage',
        'Price',
        'Systems',
        'Released',
        'In a word',
      ]);
      expect(table[1]?.[0]).toBe('Moteur lent');
      expect(table[1]?.[5]).toBe('Lent mais sûr');
      expect(table[2]?.[0]).toBe('Fast engine');
      // The word of a range is one of the format's, and no figure.
      expect(table[2]?.[4]).toBe('mars 2013 à 2014');
      expect(text).toMatch(/1967 Le lent arrive .*mars 2013 Le rapide arrive/);
    });

    it('shows the words of the theme in the language of the page', () => {
      const english = readText(site.read('build/index.html'));
      const french = readText(site.read('build/fr/index.html'));

      expect(english).toContain('Notes and sources');
      expect(french).toContain('Notes et sources');
      expect(french).toContain('vérifiées : 30 juin 2026');
      expect(french).toContain('Must it be fast? Oui → Fast engine Non');
      expect(french).not.toMatch(/Notes and sources|disputed:|Yes|as of/i);
      expect(site.read('build/fr/index.html')).toContain('Passer le tableau');
    });

    it('leads to the address that a page has in its locale', () => {
      expect(site.read('build/fr/index.html').replaceAll('"', '')).toMatch(
        /<a [^>]*href=\/base\/fr\/lent#why[^>]*>attend<\/a>/,
      );
      expect(readText(site.read('build/fr/lent/index.html'))).toContain(
        'Il attend contesté : 1 h',
      );
    });

    it('shows an edit of the CSV file and of the translation alone', async () => {
      const words =
        'i18n/fr/docusaurus-plugin-content-docs/current/engines.comparison.yaml';
      site.write(words, site.read(words).replace('Moteur lent', 'Le lent'));
      const csv = 'docs/engines.csv';
      site.write(csv, site.read(csv).replace('≤ 5 EUR', '7 EUR'));
      const {code} = await site.build([], env);

      expect(code).toBe(0);
      const [, row] = readTable(site.read('build/fr/index.html'));
      expect([row?.[0], row?.[2]]).toEqual(['Le lent', '7 EUR']);
    });
  },
);
