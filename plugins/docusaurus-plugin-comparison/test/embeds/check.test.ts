import type {Loaded} from '../../src/dataset/load.js';
import {checkEmbed} from '../../src/embeds/check.js';
import {findEmbeds} from '../../src/embeds/find.js';
import {report} from '../../src/problems/report.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {expectOutputs, listFixtures} from '../fixtures.js';

const loaded: Loaded = {
  dataset: datasetOf(`
title: T
criteria: {x: {name: X, type: text}}
layers: {app: {name: App}}
subjects:
  a: {name: A, values: {x: y}}
  b: {name: B, values: {x: y}, stack: [app]}
  wide: {name: W, values: {x: y}, stack: [{copies: 9, of: [{copies: 5, of: [app]}]}]}
`),
  file: {path: 'x.comparison.yaml', text: ''},
};
const path = './x.comparison.yaml';

describe('checkEmbed(embed, page, lookup, nearby)', () => {
  it.each(listFixtures(import.meta.url))('tells of $name', (fixture) => {
    const page = {path: 'docs/page.mdx', text: fixture.read('page.mdx') ?? ''};
    const embeds = findEmbeds(page);
    expect(embeds.length).toBeGreaterThan(0);
    const problems = embeds.flatMap((embed) =>
      checkEmbed(embed, page, (data) => (data === path ? loaded : undefined), [
        path,
      ]),
    );
    expectOutputs(fixture, {
      'problems.txt': problems.length > 0 ? `${report(problems)}\n` : undefined,
    });
  });

  it('leaves a dataset’s own problems to be told where they stand', () => {
    const page = {
      path: 'docs/page.md',
      text: `::stack-diagram{data=${path}}\n`,
    };
    const [embed] = findEmbeds(page);
    const broken: Loaded = {problems: []};
    expect(embed && checkEmbed(embed, page, () => broken, [])).toEqual([]);
  });
});
