import fc from 'fast-check';
import {printStandaloneTable} from '../../src/charts/standaloneTable.js';
import {cellLabel} from '../../src/views/cellLabel.js';
import {table} from '../../src/views/table.js';
import {translateWith} from '../../src/views/view.js';
import {readSvg} from '../diagrams/readSvg.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {plainTexts} from '../properties/arbitraryText.js';
import {check} from '../properties/check.js';
import {propsOf} from '../views/view.js';

const say = translateWith({});

const engines = `title: Engines
criteria:
  startup: {name: Start-up time, type: duration, better: lower}
  kernel: {name: Own kernel, type: support}
subjects:
  slow: {name: Slow engine, values: {startup: 2 s, kernel: yes}}
  fast: {name: Fast engine, values: {startup: 45 to 60 ms, kernel: unknown}}
`;

/** A dataset with as many subjects and criteria as asked for. */
function datasetOfSize(subjects: number, criteria: number) {
  const names = (letter: string, count: number) =>
    Array.from({length: count}, (_, index) => `${letter}${index}`);
  const values = names('c', criteria).map((id) => `${id}: 1`);
  return datasetOf(`title: Sizes
criteria:
${names('c', criteria)
  .map((id) => `  ${id}: {name: ${id}, type: number}`)
  .join('\n')}
subjects:
${names('s', subjects)
  .map((id) => `  ${id}: {name: ${id}, values: {${values.join(', ')}}}`)
  .join('\n')}
`);
}

function textsOf(svg: string): readonly string[] {
  return [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(
    ([, text = '']) => text,
  );
}

describe('printStandaloneTable(view, say)', () => {
  it('has the title, the heads and every value', () => {
    const view = propsOf(table, datasetOf(engines));

    expect(textsOf(printStandaloneTable(view, say) ?? '')).toEqual([
      'Engines',
      'Start-up time',
      'Own kernel',
      'Slow engine',
      '2 s',
      'yes',
      'Fast engine',
      '45 to 60 ms',
      'unknown',
    ]);
  });

  it('turns with the table', () => {
    const view = propsOf(table, datasetOf(engines), {
      orientation: 'subjects-as-columns',
    });

    expect(textsOf(printStandaloneTable(view, say) ?? '').slice(1, 4)).toEqual([
      'Slow engine',
      'Fast engine',
      'Start-up time',
    ]);
  });

  it('has a star at what is surely the best', () => {
    const view = propsOf(table, datasetOf(engines));
    const stars = (printStandaloneTable(view, say) ?? '').match(/<polygon\b/g);

    expect(stars).toHaveLength(1);
  });

  it.each([
    [12, 2, true],
    [13, 2, false],
    [2, 40, false],
  ])('of %i rows and %i columns is a picture: %p', (rows, columns, is) => {
    const view = propsOf(table, datasetOfSize(rows, columns), {
      orientation: 'subjects-as-rows',
    });

    expect(printStandaloneTable(view, say) !== undefined).toBe(is);
  });

  it('is well-formed, with each text as typed, whatever is in it', () => {
    check(
      fc.property(plainTexts, plainTexts, plainTexts, (title, name, text) => {
        const view = propsOf(table, datasetOf(engines));
        const [first] = view.subjects;
        const cell = {state: 'value', claims: [{text}]} as never;
        const svg = printStandaloneTable(
          {
            ...view,
            title,
            subjects: first ? [{...first, name, cells: [cell, cell]}] : [],
          },
          say,
        );
        if (svg !== undefined) {
          const words = readSvg(svg).at(-1)?.text ?? '';
          for (const each of [title, name, cellLabel(cell, say)]) {
            expect(squeeze(words)).toContain(squeeze(each));
          }
        }
      }),
      100,
    );
  });
});

/** A text without what its breaking into lines may change. */
function squeeze(text: string): string {
  return text.replace(/[\s\u2068\u2069]+/g, '');
}
