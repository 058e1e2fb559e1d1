import fs from 'node:fs';
import {defaultLimits} from '../../src/dataset/limits.js';
import {checkSite} from '../../src/site/checkSite.js';
import {createDatasets} from '../../src/site/datasets.js';
import {countLoads} from '../support/countLoads.js';
import {makeFolder} from '../support/folder.js';
import {runLoader} from '../support/runLoader.js';

const inGerman = 'i18n/de/docusaurus-plugin-content-docs/current';
const file = 'docs/x.comparison.yaml';
const translation = `${inGerman}/x.comparison.yaml`;
const site = makeFolder({
  [file]: `title: Right
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, link: ./page.mdx#a, values: {x: y}}}
`,
  [translation]: 'title: Richtig\n',
  'docs/page.mdx': '::comparison-table{data=./x.comparison.yaml}\n',
  'docs/csv.comparison.yaml':
    'title: T\ncriteria: {x: {name: X, type: text}}\nvalues: ./values.csv\n',
  'docs/values.csv': 'id,name,x\na,A,old\n',
  'permalinks.json': '{"docs/page.mdx": "/page"}',
});
const context = {
  roots: [site.dir] as const,
  exclude: [],
  limits: defaultLimits,
  translations: ['de', 'fr'].map((locale) => ({
    locale,
    original: site.at('docs'),
    translated: site.at(inGerman.replace('de', locale)),
  })),
};

describe('createDatasets(site, locale).load(file)', () => {
  it('loads a dataset once for the check and both bundles', async () => {
    const datasets = createDatasets(context, 'fr');
    const titles: unknown[] = [];
    const loads = await countLoads(async () => {
      const {problems} = await checkSite(context, datasets);
      expect(problems).toEqual([]);
      for (const query of ['?view=table', '?view=table&only=props']) {
        for (const isServer of [true, false]) {
          const {props} = await runLoader(site, file, query, {
            datasets,
            isServer,
          });
          titles.push(props);
        }
      }
    });

    expect(loads).toEqual([
      site.at('docs/csv.comparison.yaml'),
      site.at(file),
      // The same in the words of another language.
      site.at(file),
    ]);
    expect(titles).toContainEqual(expect.objectContaining({title: 'Right'}));
  });

  it('loads a dataset once for those that ask at the same time', async () => {
    const datasets = createDatasets(context);
    const loads = await countLoads(() =>
      Promise.all([datasets.load(site.at(file)), datasets.load(site.at(file))]),
    );

    expect(loads).toEqual([site.at(file)]);
  });

  it('loads a dataset in the words of the locale alone, if it has some', async () => {
    const datasets = createDatasets(context, 'de');
    const loads = await countLoads(() => checkSite(context, datasets));

    expect(loads).toHaveLength(2);
    expect(await titleIn(datasets)).toBe('Richtig');
  });

  it.each([
    ['its own file', file, 'Right', 'Other'],
    ['its translation', translation, 'Richtig', 'Falsch!'],
    ['its values', 'docs/values.csv', 'old', 'new'],
  ])('loads a dataset again if %s changes', async (_, changed, from, to) => {
    const datasets = createDatasets(context, 'de');
    await checkSite(context, datasets);
    // The same length, and soon after, so that little tells them apart.
    replaceIn(changed, from, to);
    const loads = await countLoads(() => checkSite(context, datasets));
    replaceIn(changed, to, from);

    expect(loads).toHaveLength(1);
  });

  it('loads a dataset again if its translation comes or goes', async () => {
    const datasets = createDatasets(context, 'fr');
    const french = translation.replace('de', 'fr');

    expect(await titleIn(datasets)).toBe('Right');
    site.write(french, 'title: Juste\n');
    expect(await titleIn(datasets)).toBe('Juste');
    fs.rmSync(site.at(french));
    expect(await titleIn(datasets)).toBe('Right');
  });

  it('loads a dataset again if a file of a subject comes, changes or goes', async () => {
    const datasets = createDatasets(context, 'de');
    const names = async () => {
      const loaded = await datasets.load(site.at('docs/files.comparison.yaml'));
      return 'dataset' in loaded
        ? loaded.dataset.subjects.map(({name}) => name)
        : loaded.problems.map(({code}) => code);
    };
    const subject = (name: string) => `name: ${name}\nvalues: {x: y}\n`;
    site.write(
      'docs/files.comparison.yaml',
      'title: T\ncriteria: {x: {name: X, type: text}}\nsubjects: ./files/*.yaml\n',
    );

    expect(await names()).toEqual(['missing-subject-files']);
    site.write('docs/files/a.yaml', subject('A'));
    expect(await names()).toEqual(['A']);
    site.write('docs/files/b.yaml', subject('B'));
    expect(await names()).toEqual(['A', 'B']);
    site.write('docs/files/b.yaml', subject('Other'));
    expect(await names()).toEqual(['A', 'Other']);
    fs.rmSync(site.at('docs/files/a.yaml'));
    expect(await names()).toEqual(['Other']);
    const german = site.write(`${inGerman}/files/b.yaml`, 'name: Anderer\n');
    expect(await names()).toEqual(['Anderer']);
    fs.rmSync(german);
    expect(await names()).toEqual(['Other']);
    fs.rmSync(site.at('docs/files.comparison.yaml'));
  });

  it('loads a dataset again if a file with sources comes, changes or goes', async () => {
    const datasets = createDatasets(context, 'de');
    const titles = async () => {
      const loaded = await datasets.load(site.at('docs/files.comparison.yaml'));
      return 'dataset' in loaded
        ? loaded.dataset.sources.map(({title}) => title)
        : loaded.problems.map(({code}) => code);
    };
    site.write(
      'docs/files.comparison.yaml',
      'title: T\ncriteria: {x: {name: X, type: text}}\nsubjects: {a: {name: A, values: {x: y}}}\nsources: [./sources.yaml]\n',
    );

    expect(await titles()).toEqual(['missing-sources-file']);
    site.write('docs/sources.yaml', 's: {title: Guide}\n');
    expect(await titles()).toEqual(['Guide']);
    site.write('docs/sources.yaml', 's: {title: Other}\n');
    expect(await titles()).toEqual(['Other']);
    const german = site.write(`${inGerman}/sources.yaml`, 's: {title: Buch}\n');
    expect(await titles()).toEqual(['Buch']);
    fs.rmSync(german);
    expect(await titles()).toEqual(['Other']);
    fs.rmSync(site.at('docs/sources.yaml'));
    expect(await titles()).toEqual(['missing-sources-file']);
    fs.rmSync(site.at('docs/files.comparison.yaml'));
  });

  it('gives new permalinks without loading again', async () => {
    const datasets = createDatasets(context);
    const load = (permalink: string) =>
      datasets.load(site.at(file), (page) =>
        page === site.at('docs/page.mdx') ? permalink : undefined,
      );
    const found: unknown[] = [];
    const loads = await countLoads(async () => {
      found.push(await load('/one'), await load('/two'));
    });

    expect(loads).toHaveLength(1);
    expect(found).toMatchObject([
      {dataset: {subjects: [{link: '/one#a'}]}},
      {dataset: {subjects: [{link: '/two#a'}]}},
    ]);
  });

  it('looks again for a file that was not there', async () => {
    const datasets = createDatasets(context);
    const later = site.at('docs/later.comparison.yaml');

    await expect(datasets.load(later)).rejects.toThrow('ENOENT');
    fs.copyFileSync(site.at(file), later);
    expect(await datasets.load(later)).toHaveProperty('dataset');
    fs.rmSync(later);
  });
});

describe('createDatasets(site).keep(files) and .clear()', () => {
  it('forget the other datasets, or all', async () => {
    const datasets = createDatasets(context);
    const loadBoth = () =>
      countLoads(async () => {
        await datasets.load(site.at(file));
        await datasets.load(site.at('docs/csv.comparison.yaml'));
      });
    await loadBoth();

    datasets.keep(new Set([site.at(file)]));
    expect(await loadBoth()).toEqual([site.at('docs/csv.comparison.yaml')]);
    datasets.clear();
    expect(await loadBoth()).toHaveLength(2);
  });
});

function replaceIn(changed: string, from: string, to: string): void {
  const text = fs.readFileSync(site.at(changed), 'utf8');
  site.write(changed, text.replace(from, to));
}

async function titleIn(
  datasets: ReturnType<typeof createDatasets>,
): Promise<string | undefined> {
  const loaded = await datasets.load(site.at(file));
  return 'dataset' in loaded ? loaded.dataset.title : undefined;
}
