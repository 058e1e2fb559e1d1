import fc from 'fast-check';
import {measureText} from 'mermaid-to-svg';
import {
  describeCard,
  readTextFacts,
  readTableFacts,
  type CardContent,
} from '../../../src/site/cards/cardContent.js';
import {cardWidth, printCard} from '../../../src/site/cards/printCard.js';
import {createLanguage} from '../../../src/values/language.js';
import {translateWith} from '../../../src/views/view.js';
import {datasetOf} from '../../dataset/datasetOf.js';
import {readSvg} from '../../diagrams/readSvg.js';
import {plainTexts} from '../../properties/arbitraryText.js';
import {check} from '../../properties/check.js';

const settings = {
  language: createLanguage({tag: 'en', figures: 'localized'}),
  say: translateWith({}),
};

const engines = datasetOf(`title: Engines
criteria:
  note: {name: Remark, type: text}
  startup: {name: Start-up time, type: duration, better: lower}
  memory: {name: Memory, type: bytes, better: lower}
  kernel: {name: Own kernel, type: support}
subjects:
  slow: {name: Slow, values: {note: a, startup: 2 s, memory: 1 GB, kernel: yes}}
  fast: {name: Fast, values: {note: b, startup: 60 ms, memory: ≤ 2 GB, kernel: yes}}
  huge: {name: Huge, values: {note: c, startup: 3 s, memory: 3 GB, kernel: no}}
`);

const read = (query: Readonly<Record<string, string>>) =>
  readTableFacts(
    {dataset: engines, query: new Map(Object.entries(query))},
    settings,
  );

/** Each text of a card, and where it begins and ends. */
function placesOf(svg: string) {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(
    ([, attributes = '', text = '']) => {
      const number = (name: string) =>
        Number(new RegExp(`${name}="([\\d.]+)"`).exec(attributes)?.[1]);
      const width = measureText(
        text
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&amp;/g, '&'),
        {size: number('font-size'), weight: number('font-weight')},
      );
      const x = number(' ?x');
      const isEnd = attributes.includes('text-anchor="end"');
      return {
        text,
        size: number('font-size'),
        y: number('y'),
        start: isEnd ? x - width : x,
        end: isEnd ? x : x + width,
      };
    },
  );
}

const names = (count: number) =>
  Array.from({length: count}, (_, index) => `Subject ${index + 1}`);

describe('readTableFacts(embed, language)', () => {
  it('has the best of several', () => {
    expect(read({view: 'table'})).toEqual({
      rows: [
        {
          label: 'Start-up time',
          values: [{text: 'Fast: 60 ms', isBest: true}],
        },
      ],
      names: ['Slow', 'Fast', 'Huge'],
    });
  });

  it('has the values of two where they differ, those that decide first', () => {
    expect(read({view: 'table', subjects: 'slow,fast'})).toEqual({
      heads: ['Slow', 'Fast'],
      rows: [
        {
          label: 'Start-up time',
          values: [{text: '2 s'}, {text: '60 ms', isBest: true}],
        },
        {label: 'Remark', values: [{text: 'a'}, {text: 'b'}]},
        {label: 'Memory', values: [{text: '1 GB'}, {text: '≤ 2 GB'}]},
      ],
      names: ['Slow', 'Fast'],
    });
  });

  it('has the values of one', () => {
    expect(
      read({view: 'table', subjects: 'huge', criteria: 'startup'}),
    ).toEqual({
      rows: [{label: 'Start-up time', values: [{text: '3 s'}]}],
      names: ['Huge'],
    });
  });

  it('has the first and the last where no one is surely the best', () => {
    expect(read({view: 'table', criteria: 'memory'})?.rows).toEqual([
      {
        label: 'Memory',
        values: [{text: 'Slow: 1 GB', last: 'Huge: 3 GB'}],
      },
    ]);
  });

  it('has the criterion of a chart', () => {
    expect(read({view: 'range-plot', criterion: 'startup'})?.rows).toHaveLength(
      1,
    );
  });
});

describe('readTextFacts(embeds, language)', () => {
  it('has what the facts of a text say', () => {
    const query = new Map([
      ['view', 'fact'],
      ['cell', 'fast.startup'],
    ]);

    expect(readTextFacts([{dataset: engines, query}], settings)).toEqual({
      rows: [{label: 'Start-up time', values: [{text: 'Fast: 60 ms'}]}],
      names: [],
    });
  });
});

describe('describeCard(title, content)', () => {
  it('says the same in words', () => {
    const content = read({view: 'table'});

    expect(content && describeCard('Engines', content, settings.say)).toBe(
      'Engines. Start-up time: Fast: 60 ms (best). Slow, Fast, Huge.',
    );
  });
});

describe('printCard(card)', () => {
  const print = (content: CardContent, title: string, isRightToLeft = false) =>
    printCard({title, site: 'Site', content, isRightToLeft});

  it.each([1, 2, 3, 119])('shows the names of %i subjects', (count) => {
    const svg = print({rows: [], names: names(count)}, 'Engines');
    const places = placesOf(svg);
    const last = places.at(-1);

    expect(places.map(({text}) => text).join()).toContain('Subject 1');
    expect(last?.end).toBeLessThanOrEqual(cardWidth - 72);
    if (count === 119) {
      expect(last?.text).toMatch(/· \+\d+$/);
    }
  });

  it.each([
    'VMs',
    'Virtuelle Maschinen und Container: Sicherheitseigenschaften im Vergleich',
    'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnung',
    'A title that is much longer than any card has room for, and that goes on and on until nobody would read it to its end any more, not even its author',
  ])('keeps the title "%s" inside', (title) => {
    for (const isRightToLeft of [false, true]) {
      const content = read({view: 'table'}) ?? {rows: [], names: []};
      const places = placesOf(print(content, title, isRightToLeft));

      for (const {start, end, size, y} of places) {
        expect(start).toBeGreaterThanOrEqual(72);
        expect(end).toBeLessThanOrEqual(cardWidth - 72);
        expect(size).toBeGreaterThanOrEqual(24);
        expect(y).toBeLessThan(610);
      }
    }
  });

  it('is well-formed and inside, whatever is in it', () => {
    check(
      fc.property(
        plainTexts,
        plainTexts,
        plainTexts,
        fc.boolean(),
        (title, label, text, isPair) => {
          const value = {text, isBest: true as const};
          const svg = print(
            {
              rows: [1, 2, 3].map(() => ({
                label,
                values: isPair ? [value, {text}] : [value],
              })),
              names: [text, label],
              ...(isPair && {heads: [text, label] as const}),
            },
            title,
          );

          expect(readSvg(svg)).toBeDefined();
          for (const {end} of placesOf(svg)) {
            expect(end).toBeLessThanOrEqual(cardWidth - 72 + 1);
          }
        },
      ),
      100,
    );
  });
});
