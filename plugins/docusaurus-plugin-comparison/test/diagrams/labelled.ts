import {
  printBars,
  printBlocks,
  printFlowchart,
  printMilestones,
  printQuadrants,
} from '../../src/diagrams/mermaid.js';

/** Mermaid text of one kind. */
interface Labelled {
  readonly name: string;
  /** The text with one label in each place for a label of an author. */
  readonly print: (label: string) => string;
  /** Every text that it then shows, sorted. */
  readonly textsFor: (label: string) => readonly string[];
}

const times = (count: number) => (label: string) =>
  Array.from({length: count}, () => label);

export const labelled: readonly Labelled[] = [
  {
    name: 'block',
    textsFor: times(2),
    print: (label) => {
      const box = {kind: 'box', lines: [label], span: 3} as const;
      return printBlocks(7, [
        [
          {...box, looks: ['heading']},
          {kind: 'space', span: 1},
          {...box, looks: ['workload', 'shared']},
        ],
      ]).mermaid;
    },
  },
  {
    name: 'flowchart',
    textsFor: (label) => ['Yes', label, label].toSorted(),
    print: (label) =>
      printFlowchart(
        'TD',
        [
          {id: 'n1', lines: [label], shape: 'box', tone: 'neutral'},
          {id: 'n2', lines: [label], shape: 'rounded', tone: 'workload'},
        ],
        [{from: 'n1', to: 'n2', label: 'Yes'}],
      ),
  },
  {
    name: 'gantt',
    textsFor: times(2),
    print: (label) =>
      printMilestones(
        [
          {date: '1967-01-01', label},
          {date: '2013-03-20', label},
        ],
        {format: '%Y'},
      ),
  },
  {
    name: 'xychart',
    textsFor: times(3),
    print: (label) =>
      printBars(label, [
        {label, low: 10, high: 50},
        {label, low: 20, high: 20},
      ]),
  },
  {
    name: 'quadrantChart',
    textsFor: times(6),
    print: (label) =>
      printQuadrants(
        [label, label],
        [label, label],
        [
          {label, x: 0.25, y: 0.125},
          {label, x: 1, y: 0},
        ],
      ),
  },
];
