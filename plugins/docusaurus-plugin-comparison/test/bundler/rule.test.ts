import {defaultLimits} from '../../src/dataset/limits.js';
import {createDatasets} from '../../src/site/datasets.js';
import {createPictures} from '../../src/pictures/draw.js';
import {createRule, hasRule} from '../../src/bundler/rule.js';

describe('createRule(options)', () => {
  const options = {
    roots: ['/site'] as const,
    limits: defaultLimits,
    datasets: createDatasets({roots: ['/site'], limits: defaultLimits}),
    editUrls: '/site/edit-urls.json',
    permalinks: '/site/.docusaurus/permalinks.json',
    pictures: createPictures({
      diagrams: 'build',
      timeLimit: 30,
      cacheFolder: '/site/node_modules/.cache',
    }),
    words: {},
    language: {tag: 'en', figures: 'localized'} as const,
    drawsMermaid: true,
    showProblems: true,
    isServer: false,
  };
  const {test, type, use} = createRule(options);

  it('takes datasets and no other YAML', () => {
    expect(test.test('/site/docs/x.comparison.yaml')).toBe(true);
    expect(test.test('/site/docs/x.comparison.yml')).toBe(true);
    expect(test.test('/site/docs/x.yaml')).toBe(false);
    expect(test.test('/site/docs/x.comparison.yaml.js')).toBe(false);
  });

  it('makes JavaScript of them, with what the loader must know', () => {
    expect(type).toBe('javascript/auto');
    expect(use).toEqual([
      {
        loader: expect.stringMatching(/[\\/]loader\.js$/),
        options: {
          ...options,
          version: expect.stringMatching(/^\d+\.\d+\.\d+/),
        },
      },
    ]);
  });

  it('is found in a config that has it', () => {
    const rule = createRule(options);
    const others = [undefined, null, false, {}, {use: 'css'}, {use: [null]}];

    expect(hasRule({module: {rules: [...others, rule]}})).toBe(true);
    expect(hasRule({module: {rules: others}})).toBe(false);
    expect(hasRule({})).toBe(false);
  });
});
