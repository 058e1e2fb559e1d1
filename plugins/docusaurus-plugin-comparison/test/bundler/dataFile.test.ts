import {defaultLimits} from '../../src/dataset/limits.js';
import {load} from '../../src/dataset/load.js';
import {findDataFile} from '../../src/bundler/dataFile.js';
import type {EditUrls} from '../../src/site/editUrls.js';
import {makeFolder} from '../support/folder.js';

const yaml = `title: T
criteria:
  x: {name: X, type: text}
  y: {name: Y, type: text}
`;
const folder = makeFolder({
  'yaml.comparison.yaml': `${yaml}subjects:
  a:
    name: A
    values:
      x: a
      y: b
`,
  // The second cell of the first subject, and all of the second subject, are in
  // YAML: lines 10, 13 and 14.
  'csv.comparison.yaml': `${yaml}values: ./csv.csv
subjects:
  a:
    name: A
    values:
      y: in YAML
  b:
    name: B
    values: {x: in YAML,
      y: in YAML}
`,
  'csv.csv': 'id,name,x,y\n\na,,in CSV,\nc,C,in CSV,in CSV\n',
  'first-in-yaml.comparison.yaml': `${yaml}values: ./first-in-yaml.csv
subjects:
  a: {name: A, values: {x: in YAML}}
`,
  'first-in-yaml.csv': 'id,y\na,in CSV\n',
  'files.comparison.yaml': `${yaml}values: ./files.csv
subjects: ./files/*.yaml
`,
  'files/a.yaml': 'name: A\nvalues:\n  x: in YAML\n',
  'files/b.yaml': '\nname: B\nvalues: {x: in YAML,\n  y: in YAML}\n',
  'files.csv': 'id,name,x,y\na,,,in CSV\nc,C,in CSV,in CSV\n',
});
const editUrls = Object.fromEntries(
  [
    'yaml.comparison.yaml',
    'csv.comparison.yaml',
    'csv.csv',
    'first-in-yaml.comparison.yaml',
    'first-in-yaml.csv',
    'files.comparison.yaml',
    'files.csv',
    'files/a.yaml',
    'files/b.yaml',
  ].map((name) => [name, `https://github.com/owner/name/edit/main/${name}`]),
);

/** The data file of a dataset, with the line of each cell. */
async function find(name: string, urls: EditUrls = editUrls) {
  const file = folder.at(`${name}.comparison.yaml`);
  const loaded = await load(file, [folder.dir], defaultLimits);
  if (!('dataset' in loaded)) {
    throw new Error('The dataset has problems');
  }
  const found = findDataFile(loaded, urls);
  return (
    found && {
      name: found.name,
      url: found.url,
      lines: loaded.dataset.subjects.map(({cells}) => cells.map(found.lineOf)),
      ...(loaded.dataset.subjects.some(found.urlOf) && {
        urls: loaded.dataset.subjects.map(found.urlOf),
      }),
    }
  );
}

describe('findDataFile(loaded, editUrls)', () => {
  it('is the dataset itself, with the line of each cell', async () => {
    expect(await find('yaml')).toEqual({
      name: 'yaml.comparison.yaml',
      url: 'https://github.com/owner/name/blob/main/yaml.comparison.yaml',
      lines: [[9, 10]],
    });
  });

  it('is the CSV file, without a line for a cell that is in the YAML', async () => {
    expect(await find('csv')).toEqual({
      name: 'csv.csv',
      url: 'https://github.com/owner/name/blob/main/csv.csv',
      lines: [
        [3, undefined],
        [undefined, undefined],
        [4, 4],
      ],
    });
  });

  it('is the file of the first cell, without a line for a cell of the CSV', async () => {
    expect(await find('first-in-yaml')).toEqual({
      name: 'first-in-yaml.comparison.yaml',
      url: 'https://github.com/owner/name/blob/main/first-in-yaml.comparison.yaml',
      lines: [[7, undefined]],
    });
  });

  it('is the dataset, with the file of each subject that has its own', async () => {
    const main = 'https://github.com/owner/name/blob/main';

    expect(await find('files')).toEqual({
      name: 'files.comparison.yaml',
      url: `${main}/files.comparison.yaml`,
      lines: [
        [3, undefined],
        [3, 4],
        [undefined, undefined],
      ],
      urls: [`${main}/files/a.yaml`, `${main}/files/b.yaml`, undefined],
    });
  });

  it('is nothing where no address of the file is known', async () => {
    const {'csv.csv': _, ...others} = editUrls;

    expect(await find('csv', others)).toBeUndefined();
    expect(await find('yaml', {})).toBeUndefined();
  });
});
