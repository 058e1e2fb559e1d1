/** @jest-environment jsdom */
import {describeStatus as say} from '../../src/client/table/status.js';
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
    original: word('status.original'),
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
      'Sortiert nach Level (aufsteigend) und Memory (absteigend). 2 von 4 Einträgen und 3 von 3 Kriterien werden angezeigt.',
    ],
    [
      'ja',
      'Level(昇順)、Memory(降順)で並べ替えています。4 件中 2 件の比較対象、3 件中 3 件の比較項目を表示しています。',
    ],
    [
      'es',
      'Ordenado por Level (ascendente) y Memory (descendente). Se muestran 2 de 4 elementos y 3 de 3 criterios.',
    ],
  ])('joins what orders as %s does', (locale, sentence) => {
    expect(said(locale, 'level', '-memory')).toBe(sentence);
  });

  it('says that nothing orders', () => {
    expect(said('fr')).toBe('2 éléments sur 4 et 3 critères sur 3 affichés.');
  });

  it('leaves brackets in a name as they are', () => {
    expect(said('es', 'price [order]')).toBe(
      'Ordenado por Price [order] (ascendente). Se muestran 2 de 4 elementos y 3 de 3 criterios.',
    );
  });
});
