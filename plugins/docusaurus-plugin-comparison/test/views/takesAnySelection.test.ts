import {allViews} from '../../src/embeds/allViews.js';
import {layOutAs} from '../../src/embeds/layOut.js';
import {datasetOf} from '../dataset/datasetOf.js';

const one = 'title: T\ncriteria: {c: {name: C, type: text}}\nsubjects:\n';
const datasets = [
  `${one}  a: {name: A, values: {c: unknown}}`,
  `${one}  a: {name: A, values: {c: n/a}}`,
  `${one}  a: {name: A, values: {c: x}}\n  b: {name: B, values: {c: unknown}}`,
  `
title: T
criteria:
  time: {name: Time, type: duration, better: lower}
  word: {name: Word, type: scale, scale: [low, high]}
subjects:
  a: {name: A, values: {time: ≤ 5 s, word: high}}
  b: {name: B, values: {time: 1 to 2 min, word: unknown}}
`,
].map((text) => datasetOf(text));
const views = allViews.filter(({takesAnySelection}) => takesAnySelection);

// Embeds of them are not laid out to be checked.
describe('a view that takes any selection', () => {
  it('is that of a table and that of a list', () => {
    expect(views.map(({name}) => name).sort()).toEqual(['sources', 'table']);
  });

  it.each(views.map((view) => [view.name, view] as const))(
    'can show every dataset: %s',
    (_, view) => {
      const results = datasets.flatMap((dataset) =>
        ['', 'subjects=a', 'controls=none', 'orientation=subjects-as-columns']
          .map((query) => new Map(new URLSearchParams(query)))
          .filter((query) =>
            [...query.keys()].every((name) =>
              (view.attributes as readonly string[]).includes(name),
            ),
          )
          .map((query) => layOutAs(view, dataset, query, {})),
      );

      expect(results.length).toBeGreaterThan(3);
      expect(results.filter((result) => 'issues' in result)).toEqual([]);
    },
  );
});
