/** @jest-environment jsdom */
import {parse, stringify} from 'yaml';
import {readTable} from '../../../src/client/table/table.js';
import {createLanguage} from '../../../src/values/language.js';
import {rank} from '../../../src/values/rank.js';
import {valueTypes} from '../../../src/values/index.js';
import {valuesOf} from '../../../src/values/valuesOf.js';
import {table} from '../../../src/views/table.js';
import {datasetOf} from '../../dataset/datasetOf.js';
import {listFixtures} from '../../support/fixtures.js';
import {renderTable} from '../../theme/renderTable.js';
import {propsOf} from '../../views/view.js';

interface Case {
  readonly typed?: string;
  readonly list?: readonly string[];
  readonly criterion?: {
    readonly scale?: readonly string[];
    readonly subjects?: unknown;
  };
  readonly problem?: string;
}

const scale = ['process', 'kernel', 'hypervisor'];

/** Every example of every type that has one without fields of its own. */
const fixtures = listFixtures(
  new URL('../../values/read.test.ts', import.meta.url).href,
).map(({name, read}) => ({
  name,
  cases: (parse(read('cases.yaml') ?? '') as readonly Case[]).filter(
    ({criterion, problem}) =>
      problem === undefined &&
      (!criterion ||
        criterion.subjects ||
        criterion.scale?.join() === scale.join()),
  ),
}));

/** A dataset with a subject for each example, a dispute and a missing value. */
function toYaml(name: string, cases: readonly Case[], sortBy?: string): string {
  const values = cases.map(({typed, list}) => typed ?? list);
  const sides = values.slice(0, 2).map((value) => ({value, source: 's'}));
  return stringify({
    title: 'Examples',
    criteria: {
      x: {
        name: 'X',
        type: name,
        ...(name === 'money' && {currency: 'EUR'}),
        ...(name === 'quantity' && {unit: 'MB/s'}),
        ...(name === 'scale' && {scale}),
        ...(sortBy !== undefined && {sortBy}),
      },
    },
    sources: {s: {title: 'S'}},
    subjects: Object.fromEntries(
      [...values, 'unknown', {disputed: sides}].map((value, index) => [
        `s${index}`,
        {name: `Subject ${index}`, values: {x: value}},
      ]),
    ),
  });
}

/** What the code of a page compares in the one column of a dataset. */
async function compared(yaml: string, tag: string) {
  const dataset = datasetOf(yaml);
  const language = createLanguage({tag, figures: 'localized'});
  const view = propsOf(table, dataset, {}, {language});
  const place = document.createElement('div');
  place.innerHTML = await renderTable({view, anchor: 'x'});
  const [column] = readTable(place, {})?.criteria ?? [];
  const [criterion] = dataset.criteria;
  const values = dataset.subjects.map(({cells: [cell]}) =>
    cell ? valuesOf(cell) : [],
  );
  return {column, criterion, values, language};
}

const tags = [
  'en',
  'de',
  'fr',
  'es',
  'pt-BR',
  'ja',
  'ko',
  'zh-Hans',
  'ar',
  'sv',
];

describe('readTable(root, strings), of each type', () => {
  it('has examples of every type', () => {
    expect(fixtures.map(({name}) => name).toSorted()).toEqual(
      valueTypes.map(({name}) => name).toSorted(),
    );
    expect(fixtures.filter(({cases}) => cases.length < 2)).toEqual([]);
  });

  describe.each(tags)('in %s', (tag) => {
    it.each(fixtures)('reads the order of $name', async ({name, cases}) => {
      const {column, criterion, values, language} = await compared(
        toYaml(name, cases),
        tag,
      );
      const ranks = criterion && rank(criterion, values, language);

      expect([...(column?.ranks ?? [])]).toEqual(
        ranks?.map((place) => place ?? NaN),
      );
    });

    it.each(fixtures)('reads the bounds of $name', async ({name, cases}) => {
      const {column, values} = await compared(toYaml(name, cases), tag);
      const {units, words} =
        valueTypes.find((each) => each.name === name) ?? {};

      expect(
        column?.bounds.map((each) => each && [each.low, each.high]),
      ).toEqual(
        units || words
          ? values.map((sides) =>
              sides.length === 0
                ? undefined
                : [
                    Math.min(...sides.map(({low}) => Number(low))),
                    Math.max(...sides.map(({high}) => Number(high))),
                  ],
            )
          : column?.bounds.map(() => undefined),
      );
    });
  });

  it.each(['low', 'high'])('reads an order by the %s end', async (sortBy) => {
    const cases = [
      {typed: '1 s to 9 s'},
      {typed: '2 s to 3 s'},
      {typed: '5 s'},
    ];
    const {column, criterion, values, language} = await compared(
      toYaml('duration', cases, sortBy),
      'en',
    );

    expect([...(column?.ranks ?? [])]).toEqual(
      criterion &&
        rank(criterion, values, language).map((place) => place ?? NaN),
    );
  });

  it('needs no numbers where the words say all', async () => {
    const view = propsOf(
      table,
      datasetOf(toYaml('duration', [{typed: '≤ 3 s'}, {typed: '2 min'}])),
    );
    const [criterion] = view.criteria;

    expect(criterion).not.toHaveProperty('ranks');
    // The dispute alone cannot be read.
    expect(criterion?.bounds).toEqual({3: ['0', '120', '61.5']});
  });
});
