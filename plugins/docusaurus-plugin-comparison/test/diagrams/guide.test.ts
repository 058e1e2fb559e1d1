import {guide} from '../../src/diagrams/guide.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';

const start = `
title: Engines
criteria: {x: {name: X, type: text}}
subjects:
  a: {name: A, short: a, link: https://example.com/a, values: {x: y}}
  b: {name: B, values: {x: y}}
`;

describe('guide.props(dataset)', () => {
  it('leads through questions to subjects', () => {
    const dataset = datasetOf(`${start}
guide:
  ask: One?
  yes: a
  no:
    ask: Two?
    yes: {ask: Three?, yes: [b, a], no: b}
    no: [b]
`);
    const a = {id: 'a', name: 'A', link: 'https://example.com/a'};
    const b = {id: 'b', name: 'B'};

    expect(propsOf(guide, dataset)).toEqual({
      title: 'Engines',
      question: {
        ask: 'One?',
        yes: {subjects: [a]},
        no: {
          question: {
            ask: 'Two?',
            yes: {
              question: {
                ask: 'Three?',
                yes: {subjects: [b, a]},
                no: {subjects: [b]},
              },
            },
            no: {subjects: [b]},
          },
        },
      },
    });
  });

  it('refuses a dataset without a guide', () => {
    expect(() => propsOf(guide, datasetOf(start))).toThrow('no-guide');
  });
});
