import {jest} from '@jest/globals';
import {fileLanguage} from '../../src/values/language.js';
import {defaultLimits} from '../../src/dataset/limits.js';

// What the Markdown library is asked for.
const asked = {parsers: 0, documents: 0, texts: 0};
const micromark = await import('micromark');
jest.unstable_mockModule('micromark', () => ({
  ...micromark,
  parse(...options: Parameters<typeof micromark.parse>) {
    asked.parsers += 1;
    const parser = micromark.parse(...options);
    const {document, text} = parser;
    return Object.assign(parser, {
      document(...from: Parameters<typeof document>) {
        asked.documents += 1;
        return document(...from);
      },
      text(...from: Parameters<typeof text>) {
        asked.texts += 1;
        return text(...from);
      },
    });
  },
}));
const {toDataset} = await import('../../src/dataset/load.js');
const {layOut} = await import('../../src/embeds/layOut.js');

const cells = 400;
const marked = Array.from(
  {length: cells},
  (_, index) =>
    `  s${index}: {name: S, values: {x: "Some *words ${index}* with **\`marks\`**"}}\n`,
);
const text = `title: T\ncriteria: {x: {name: X, type: text}}\nsubjects:\n${marked.join('')}`;

describe('the marks of cells', () => {
  const loaded = toDataset({path: 'x.comparison.yaml', text}, defaultLimits);
  const afterLoading = {...asked};

  it('are read by one parser, and none as a document of its own', () => {
    expect(afterLoading).toEqual({parsers: 1, documents: 0, texts: cells});
  });

  it('are read once for all views', () => {
    if (!('dataset' in loaded)) {
      throw new Error('The dataset is valid');
    }
    for (const subjects of ['s0', 's0,s1', 's2']) {
      const query = new Map([
        ['view', 'table'],
        ['subjects', subjects],
      ]);
      const result = layOut(loaded.dataset, query, {
        findPage: () => undefined,
        findData: () => undefined,
        language: fileLanguage,
      });
      expect(result).toHaveProperty('laidOut');
    }

    expect(asked).toEqual(afterLoading);
  });
});
