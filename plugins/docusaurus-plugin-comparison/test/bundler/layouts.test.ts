import {jest} from '@jest/globals';
import {createLayouts, type Layouts} from '../../src/bundler/layouts.js';
import type {LayOutResult} from '../../src/embeds/layOut.js';
import {defaultLimits} from '../../src/dataset/limits.js';
import {createDatasets} from '../../src/site/datasets.js';
import {makeFolder} from '../support/folder.js';
import {runLoader} from '../support/runLoader.js';

const lay = () => jest.fn((): LayOutResult => ({issues: []}));

describe('the layouts of a build', () => {
  it('give what one bundle had laid out to the other, and forget it', () => {
    const layouts = createLayouts();
    const dataset = {};
    const [first, second, third] = [lay(), lay(), lay()];
    const result = layouts.share(dataset, 'view=table', first);

    expect(layouts.share(dataset, 'view=table', second)).toBe(result);
    expect(second).not.toHaveBeenCalled();
    expect(layouts.share(dataset, 'view=table', third)).not.toBe(result);
    expect(third).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['of another dataset', {}, 'view=table'],
    ['of another embed', undefined, 'view=table&sort=a'],
  ])('do not give that %s', (_, other, key) => {
    const layouts = createLayouts();
    const dataset = {};
    const second = lay();
    const result = layouts.share(dataset, 'view=table', lay());

    expect(layouts.share(other ?? dataset, key, second)).not.toBe(result);
    expect(second).toHaveBeenCalledTimes(1);
  });
});

describe('the bundles of a build', () => {
  const site = makeFolder({
    'x.comparison.yaml': `title: T
criteria: {x: {name: X, type: text}}
subjects: {a: {name: A, values: {x: y}}, b: {name: B, values: {x: z}}}
`,
    'edit-urls.json': '{}',
  });

  it('lay out each embed once, and get the same props and dependencies', async () => {
    const roots = [site.dir] as const;
    const laidOut: string[] = [];
    const options = {
      datasets: createDatasets({roots, limits: defaultLimits}),
      layouts: recordLayouts(laidOut),
    };
    const run = (query: string, isServer: boolean) =>
      runLoader(site, 'x.comparison.yaml', query, {...options, isServer});
    const asked = ['?view=table&subjects=a', '?view=table&subjects=b'];
    const served = [];
    const sent = [];
    for (const query of asked) {
      served.push(await run(query, true));
    }
    const ofServer = [...laidOut];
    for (const query of asked) {
      sent.push(await run(`${query}&only=props`, false));
    }
    const alone = await runLoader(site, 'x.comparison.yaml', asked[1] ?? '');

    expect(ofServer).toHaveLength(2);
    expect(laidOut).toEqual(ofServer);
    expect(sent.map(({props}) => props)).toEqual(
      served.map(({props}) => props),
    );
    expect(sent[1]?.props).toEqual(alone.props);
    expect(sent[1]?.dependencies).toEqual(served[1]?.dependencies);
    expect(sent[1]?.dependencies).toContain(site.at('edit-urls.json'));
  });
});

/** Layouts that add the key of each embed that is laid out to a list. */
function recordLayouts(laidOut: string[]): Layouts {
  const layouts = createLayouts();
  return {
    share: (dataset, key, layOut) =>
      layouts.share(dataset, key, () => {
        laidOut.push(key);
        return layOut();
      }),
  };
}
