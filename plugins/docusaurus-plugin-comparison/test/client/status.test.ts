/** @jest-environment jsdom */
import {
  describeStatus as say,
  fillTemplate,
} from '../../src/client/table/status.js';
import {readThemeMessages} from '../../src/site/themeMessages.js';
import {elementWith} from './element.js';

const criteria = ['Level', 'Memory', 'Price [order]'].map((name) => ({
  id: name.toLowerCase(),
  name,
  group: '',
  header: elementWith({}),
  better: 0,
  ranks: new Float64Array(),
  bounds: [],
  typed: [],
}));

/** What is said in a language of a table with some of 4 subjects shown. */
function said(locale: string, ...keys: readonly string[]): string {
  const messages = readThemeMessages(locale);
  const word = (id: string) => messages[`theme.comparison.${id}`] ?? '';
  const strings = {
    ascending: word('order.ascending'),
    descending: word('order.descending'),
    sorted: word('status.sorted'),
    shownSubjects: word('status.subjects'),
    shownCriteria: word('status.criteria'),
    name: word('corner.name'),
  };
  const sort = keys.map((key) => ({
    criterion: key.replace(/^-/, ''),
    isDescending: key.startsWith('-'),
  }));
  const all = {subjects: 4, criteria: 3};
  const shown = {subjects: 2, criteria: 3};
  return say({criteria, strings}, {sort}, shown, all, locale);
}

describe('describe(table, state, shown, all, language)', () => {
  it.each([
    [
      'de',
      'Sortiert nach Level (aufsteigend) und Memory (absteigend). 2 von 4 Einträgen.',
    ],
    [
      'ja',
      'Level(昇順)、Memory(降順)で並べ替えています。 比較対象 4 件中 2 件。',
    ],
    [
      'es',
      'Ordenado por Level (ascendente) y Memory (descendente). 2 de 4 elementos.',
    ],
  ])('joins what orders as %s does', (locale, sentence) => {
    expect(said(locale, 'level', '-memory')).toBe(sentence);
  });

  it('says only what is hidden if nothing orders', () => {
    expect(said('fr')).toBe('2 éléments sur 4.');
  });

  it.each([
    ['de', '2 von 10.325 Einträgen.'],
    ['fr', '2 éléments sur 10\u202f325.'],
    ['ar', 'يظهر 2 من 10,325 من العناصر.'],
  ])('groups the digits of counts as %s does', (locale, sentence) => {
    document.documentElement.lang = locale;
    const words = readThemeMessages(locale)['theme.comparison.status.subjects'];

    expect(fillTemplate(words, {shown: 2, all: 10_325})).toBe(sentence);
  });

  it('says nothing of a table as it was', () => {
    const all = {subjects: 4, criteria: 3};

    expect(say({criteria, strings: {}}, {sort: []}, all, all, 'en')).toBe('');
  });

  it('names the order by name', () => {
    expect(said('de', '-@name')).toBe(
      'Sortiert nach Name (absteigend). 2 von 4 Einträgen.',
    );
  });

  it('leaves brackets in a name as they are', () => {
    expect(said('es', 'price [order]')).toBe(
      'Ordenado por Price [order] (ascendente). 2 de 4 elementos.',
    );
  });
});
