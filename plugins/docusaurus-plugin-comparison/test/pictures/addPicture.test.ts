import {RenderError} from 'mermaid-to-svg';
import {addPicture} from '../../src/pictures/addPicture.js';
import type {PictureOptions} from '../../src/pictures/draw.js';
import type {Refuse, View} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';

const dataset = datasetOf(`title: Engines
criteria: {fuel: {name: Fuel, type: text}}
subjects: {fast: {name: Fast engine, values: {fuel: petrol}}}
`);
const view: Pick<View, 'name' | 'draw'> = {
  name: 'stack',
  draw: () => ({mermaid: 'flowchart TD\n  a\n', title: 'Engines'}),
};
const options: PictureOptions = {
  draw: {diagrams: 'build', timeLimit: 30, cacheFolder: ''},
  words: {},
};

describe('addPicture(laidOut, dataset, emit, options, refuse, drawPicture)', () => {
  it.each([
    [
      'timeout',
      'picture-too-slow',
      {dataset: dataset.file, seconds: options.draw.timeLimit},
    ],
    ['too-large', 'picture-refused', {dataset: dataset.file, reason: 'Why'}],
    [
      'internal',
      'picture-failed',
      {what: `a picture of ${dataset.file}`, detail: 'Why'},
    ],
  ] as const)('tells of the reason %s', async (reason, code, details) => {
    const refused: unknown[] = [];
    const refuse: Refuse = (...each) => refused.push(each);

    await addPicture(
      {view: view as View, props: {}},
      dataset,
      () => {},
      options,
      refuse,
      () => Promise.reject(new RenderError(reason, 'Why')),
    );

    expect(refused).toEqual([[code, details]]);
  });
});
