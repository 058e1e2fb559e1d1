import {RenderError} from 'mermaid-to-svg';
import {addPicture} from '../../src/pictures/addPicture.js';
import type {Pictures} from '../../src/pictures/draw.js';
import {createIssue} from '../../src/problems/issue.js';
import {rangePlot, type RangePlotView} from '../../src/charts/rangePlot.js';
import {palette} from '../../src/diagrams/palette.js';
import {stack} from '../../src/diagrams/stack.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut} from '../views/view.js';

const dataset = datasetOf(`title: Engines
criteria: {fuel: {name: Fuel, type: text}}
layers: {block: {name: Block}}
subjects: {fast: {name: Fast engine, values: {fuel: petrol}, stack: [block]}}
`);
const laidOut = layOut(stack, dataset);

/** Pictures that cannot be drawn, for a reason. */
function failing(error: Error): Pictures {
  return {
    diagrams: 'build',
    timeLimit: 30,
    draw: () => Promise.reject(error),
    close: () => Promise.resolve(),
  };
}

function add(error: Error) {
  return addPicture(laidOut, {
    pictures: failing(error),
    dataset: dataset.file,
    words: {},
    emit: () => {
      throw new Error('nothing to emit');
    },
  });
}

describe('addPicture(laidOut, options)', () => {
  const {file} = dataset;
  const what = `a picture of ${file}`;
  it.each([
    [
      'timeout',
      createIssue('picture-too-slow', {dataset: file, detail: 'Why'}),
    ],
    [
      'too-large',
      createIssue('picture-refused', {dataset: file, reason: 'Why'}),
    ],
    ['internal', createIssue('picture-failed', {what, detail: 'Why'})],
  ] as const)('reports the reason %s', async (reason, issue) => {
    expect(await add(new RenderError(reason, 'Why'))).toEqual({
      issues: [issue],
    });
  });

  it('emits a chart in two themes, and its data', async () => {
    const chart = layOut(
      rangePlot,
      datasetOf(`title: T
criteria: {x: {name: X, type: duration}}
subjects: {a: {name: A, values: {x: 1 s}}, b: {name: B, values: {x: 3 s}}}
`),
      {criterion: 'x'},
    );
    const emitted = new Map<string, string>();
    const result = await addPicture(chart, {
      pictures: failing(new Error('no picture is drawn')),
      dataset: 'docs/x.comparison.yaml',
      words: {},
      emit: (name, content) => void emitted.set(name, content),
    });

    expect(result).toMatchObject({props: {panels: [{title: 'X'}]}});
    const {files} = (result as {props: RangePlotView}).props;
    expect([files?.light, files?.dark, files?.csv]).toEqual([
      ...emitted.keys(),
    ]);
    expect(files?.light).toMatch(
      /^assets\/images\/x-range-plot-light-[0-9a-f]{8}\.svg$/,
    );
    expect(emitted.get(files?.light ?? '')).toContain(palette.text.light);
    expect(emitted.get(files?.dark ?? '')).toContain(palette.text.dark);
    expect(emitted.get(files?.csv ?? '')).toBe('\ufeff,X\r\nA,1 s\r\nB,3 s');
  });

  it('knows the reason of a package that was loaded twice', async () => {
    class RenderError extends Error {
      override readonly name = 'RenderError';
      readonly reason = 'too-large';
    }

    expect(await add(new RenderError('Why'))).toEqual({
      issues: [createIssue('picture-refused', {dataset: file, reason: 'Why'})],
    });
  });

  it('hides no other error', async () => {
    await expect(add(new TypeError('Why'))).rejects.toThrow('Why');
  });
});
