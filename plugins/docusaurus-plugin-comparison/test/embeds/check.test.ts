import {checkEmbed} from '../../src/embeds/check.js';
import {findEmbeds} from '../../src/embeds/find.js';
import {formatProblems} from '../../src/problems/report.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';

const start = `
title: T
criteria: {x: {name: X, type: text}}
layers: {app: {name: App}}
subjects:
  a: {name: A, values: {x: y}}
  b: {name: B, values: {x: y}, stack: [app]}
  wide: {name: W, values: {x: y}, stack: [{copies: 9, of: [{copies: 5, of: [app]}]}]}
`;
const datasets = new Map([
  ['./x.comparison.yaml', datasetOf(start)],
  [
    './full.comparison.yaml',
    datasetOf(`${start}
history: [{date: 2013, title: H, subjects: a}]
guide: {ask: Q, yes: a, no: b}
`),
  ],
]);
datasets.set(
  './charts.comparison.yaml',
  datasetOf(`
title: T
criteria:
  startup: {name: Start-up time, type: duration}
  change: {name: Change, type: percent}
  boundary: {name: Boundary, type: scale, scale: [low, high]}
  remark: {name: Remark, type: text}
subjects:
  a: {name: A, values: {startup: 1 s, change: -5 %, boundary: low, remark: x}}
  b: {name: B, values: {startup: unknown, change: 5 %, boundary: high, remark: y}}
`),
);
const path = './x.comparison.yaml';
const find = (data: string) => {
  const dataset = datasets.get(data);
  return dataset && {dataset};
};

describe('checkEmbed(embed, page, lookup, nearby)', () => {
  it.each(listFixtures(import.meta.url))('reports $name', (fixture) => {
    const name = fixture.read('page.md') === undefined ? 'page.mdx' : 'page.md';
    const page = {path: `docs/${name}`, text: fixture.read(name) ?? ''};
    const embeds = findEmbeds(page);
    expect(embeds.length).toBeGreaterThan(0);
    const problems = embeds.flatMap((embed) =>
      checkEmbed(embed, page, find, [path]),
    );
    expectOutputs(fixture, {
      'problems.txt':
        problems.length > 0 ? `${formatProblems(problems)}\n` : undefined,
    });
  });

  it('leaves a dataset’s own problems to be reported in their place', () => {
    const page = {
      path: 'docs/page.md',
      text: `::stack-diagram{data=${path}}\n`,
    };
    const [embed] = findEmbeds(page);
    expect(
      embed && checkEmbed(embed, page, () => ({problems: []}), []),
    ).toEqual([]);
  });
});
