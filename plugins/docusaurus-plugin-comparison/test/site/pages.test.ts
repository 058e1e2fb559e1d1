import {defaultLimits} from '../../src/dataset/limits.js';
import {checkSite} from '../../src/site/checkSite.js';
import {createDatasets} from '../../src/site/datasets.js';
import {createPages} from '../../src/site/pages.js';
import {makeFolder} from '../support/folder.js';

const dataset = (title: string, criterion = 'x') => `title: ${title}
criteria: {${criterion}: {name: X, type: text}}
subjects: {a: {name: A, values: {${criterion}: y}}}
`;
const page = '::comparison-table{data=./x.comparison.yaml criteria=x}\n';
const site = makeFolder({
  'docs/x.comparison.yaml': dataset('T'),
  'docs/page.mdx': page,
  'docs/plain.mdx': 'Nothing',
});
const context = {
  roots: [site.dir] as const,
  exclude: [],
  limits: defaultLimits,
};
const datasets = createDatasets(context);
const pages = createPages();

async function codes() {
  const {problems} = await checkSite(context, datasets, pages);
  return problems.map(({code}) => code);
}

describe('checkSite(site, datasets, pages), again', () => {
  beforeEach(async () => {
    site.write('docs/x.comparison.yaml', dataset('T'));
    site.write('docs/page.mdx', page);
    site.write('docs/plain.mdx', 'Nothing');
    expect(await codes()).toEqual([]);
  });

  it('sees what has changed in a page', async () => {
    site.write('docs/page.mdx', page.replace('criteria=x', 'criteria=z'));

    expect(await codes()).toEqual(['unknown-criterion']);
  });

  it('sees what has changed in a page that embedded nothing', async () => {
    site.write('docs/plain.mdx', page.replace('criteria=x', 'criteria=z'));

    expect(await codes()).toEqual(['unknown-criterion']);
  });

  it('sees what has changed in a dataset', async () => {
    site.write('docs/x.comparison.yaml', dataset('T', 'z'));

    expect(await codes()).toEqual(['unknown-criterion']);
  });

  it('reads neither again where nothing has changed', async () => {
    const file = site.at('docs/page.mdx');
    const read = () => pages.read(file, [site.dir], defaultLimits);
    const first = await read();
    await codes();

    expect(await read()).toBe(first);
  });
});
