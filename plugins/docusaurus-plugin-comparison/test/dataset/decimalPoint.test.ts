import {load} from '../../src/dataset/load.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {formatProblems} from '../../src/problems/report.js';
import {makeFolder} from '../support/folder.js';

const folder = makeFolder();

/** The prices of a dataset with a file, or what is wrong with it. */
async function pricesOf(
  file: string,
  text: string,
  dialect: string,
): Promise<readonly string[] | string> {
  folder.write(`docs/${file}`, text);
  folder.write(
    'docs/x.comparison.yaml',
    `title: Machines
values: {path: ./${file}${dialect === '' ? '' : `, dialect: ${dialect}`}, columns: {name: name, price: {criterion: price, suffix: ' USD'}}}
criteria: {price: {name: Price, type: money, currency: USD}}
`,
  );
  const loaded = await load(
    folder.at('docs/x.comparison.yaml'),
    [folder.dir],
    defaultLimits,
  );
  return 'dataset' in loaded
    ? loaded.dataset.subjects.map(({cells: [cell]}) =>
        cell?.state === 'value'
          ? `${cell.value.text} = ${cell.value.low}`
          : 'none',
      )
    : formatProblems(loaded.problems);
}

const csv = 'id,name,price\na,A,1.021\nb,B,2\n';
const semicolons = 'id;name;price\na;A;1,021\nb;B;2\n';
const json = (price: string) =>
  `[{"id": "a", "name": "A", "price": ${price}}, {"id": "b", "name": "B", "price": 2}]`;

describe('an amount with three decimals', () => {
  const read = ['1.021 USD = 1.021', '2 USD = 2'];

  it.each([
    ['x.csv', csv, "{decimalChar: '.'}"],
    ['x.csv', semicolons, "{delimiter: ;, decimalChar: ','}"],
    // The grammar of JSON has no other sign.
    ['x.json', json('1.021'), ''],
  ])(
    'is read if its file says what the point is: %s %j %s',
    async (...file) => {
      expect(await pricesOf(...file)).toEqual(read);
    },
  );

  it.each([
    ['x.csv', csv, ''],
    ['x.json', json('"1.021"'), ''],
  ])('is refused otherwise: %s %j', async (...file) => {
    expect(await pricesOf(...file)).toContain('ambiguous-figure');
  });
});
