import {guide} from '../../src/diagrams/guide.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {layOut, propsOf} from '../views/view.js';
import {english} from './english.js';
import {bodyOf, readLabels} from './readLabels.js';

const start = `
title: Engines
criteria: {x: {name: X, type: text}}
subjects:
  a: {name: A, short: a, link: https://example.com/a, values: {x: y}}
  b: {name: B, values: {x: y}}
${[1, 2, 3, 4].map((index) => `  long${index}: {name: Number-${index}-with-a-name-as-long-as-this, values: {x: y}}`).join('\n')}
`;

describe('guide.layOut(dataset)', () => {
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

describe('draw(translate) of a guide', () => {
  function drawn(question: string, say = english) {
    return layOut(guide, datasetOf(`${start}guide: ${question}\n`)).draw(say);
  }

  it('draws a node for each question and each answer', () => {
    const {mermaid} = drawn(
      '{ask: One?, yes: a, no: {ask: Two?, yes: b, no: a}}',
    );

    expect(bodyOf(mermaid).split('\n').slice(0, 10)).toEqual([
      'flowchart TD',
      '  n1["One#63;"]',
      '  n2("A")',
      '  n3["Two#63;"]',
      '  n4("B")',
      '  n5("A")',
      '  n1 -->|"Yes"| n2',
      '  n3 -->|"Yes"| n4',
      '  n3 -->|"No"| n5',
      '  n1 -->|"No"| n3',
    ]);
  });

  it('draws one arrow for an answer, which divides at several subjects', () => {
    const {mermaid} = drawn('{ask: One?, yes: [a, b], no: b}');

    expect(bodyOf(mermaid).split('\n').slice(1, 10)).toEqual([
      '  n1["One#63;"]',
      '  n2(("or"))',
      '  n3("A")',
      '  n4("B")',
      '  n5("B")',
      '  n1 -->|"Yes"| n2',
      '  n2 --> n3',
      '  n2 --> n4',
      '  n1 -->|"No"| n5',
    ]);
  });

  it.each([
    ['{ask: One?, yes: [a, b], no: [a, b]}', 'TD'],
    // Long answers next to each other are wider than a question next to them.
    ['{ask: One?, yes: [long1, long2, long3], no: [long4, a]}', 'LR'],
  ])(
    'goes for %s to %s, where the answers have room',
    (question, direction) => {
      expect(bodyOf(drawn(question).mermaid)).toMatch(
        new RegExp(`^flowchart ${direction}\n`),
      );
    },
  );

  it('leads from the subjects that have a page', () => {
    expect(drawn('{ask: One?, yes: a, no: [b, a]}').links).toEqual({
      n2: 'https://example.com/a',
      n5: 'https://example.com/a',
    });
    expect(drawn('{ask: One?, yes: b, no: b}').links).toEqual({});
  });

  it('breaks long questions into lines', () => {
    const ask = 'Must a workload bring its own kernel or operating system?';
    const {mermaid} = drawn(`{ask: "${ask}", yes: a, no: b}`);

    expect(readLabels(mermaid)[0]).toBe(ask);
    expect(mermaid.match(/<br\/>/g)).toHaveLength(2);
  });

  it('says the same in words, in the language of the page', () => {
    const question = '{ask: One?, yes: [a, b], no: {ask: Two?, yes: b, no: a}}';

    expect(drawn(question).description).toBe(
      'One? Yes: A or B. No: Two? Yes: B. No: A.',
    );
    expect(
      drawn(question, (id) => id.split('.').at(-1) ?? '').description,
    ).toBe('One? yes: A or B. no: Two? yes: B. no: A.');
  });
});
