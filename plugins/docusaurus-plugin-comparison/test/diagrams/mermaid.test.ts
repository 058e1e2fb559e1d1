import purify from 'dompurify';
import mermaid from 'mermaid';
import {
  escapeLabel,
  printBars,
  printBlocks,
  printFlowchart,
  printMilestones,
  printQuadrants,
  reservedWidthOf,
  widthOf,
  wrap,
  type Block,
} from '../../src/diagrams/mermaid.js';
import {stack} from '../../src/diagrams/stack.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';
import {layOut} from '../views/view.js';
import {english} from './english.js';
import {hostileLabels} from './hostileLabels.js';
import {labelled} from './labelled.js';
import {bodyOf, decode, readLabels} from './readLabels.js';

// Mermaid's parser runs in Node once its HTML sanitizer, which needs a
// document, is out of the way.
Object.assign(purify, {sanitize: String, addHook: () => undefined});

/** What Mermaid's own parser makes of a text; each kind has some of these. */
interface Db {
  getColumns(id: string): number;
  /** Boxes and gaps, in the order of the text. */
  getBlocks(): readonly {
    readonly id: string;
    readonly type: string;
    readonly label: string;
    /** The span of a gap. */
    readonly width?: number;
    /** The span of a box. */
    readonly widthInColumns?: number;
  }[];
  getVertices(): ReadonlyMap<string, {readonly text: string}>;
  getEdges(): readonly {
    readonly start: string;
    readonly end: string;
    readonly text: string;
  }[];
  getTasks(): readonly {
    readonly task: string;
    readonly startTime: Date;
    readonly milestone: boolean;
  }[];
  getXYChartData(): {
    readonly xAxis: {readonly categories: readonly string[]};
    readonly yAxis: {readonly title: string};
    readonly plots: readonly {
      readonly data: readonly (readonly [string, number])[];
    }[];
  };
  getQuadrantData(): {
    readonly points: readonly {readonly text: {readonly text: string}}[];
    readonly axisLabels: readonly {readonly text: string}[];
  };
}

async function parse(text: string): Promise<{type: string; db: Db}> {
  const {diagramType} = await mermaid.parse(text);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  return {type: diagramType, db: diagram.db as unknown as Db};
}

/** Every label, by the type that Mermaid gives a text. */
const labelsOf: Readonly<Record<string, (db: Db) => readonly string[]>> = {
  block: (db) =>
    db
      .getBlocks()
      .filter(({type}) => type !== 'space')
      .map(({label}) => label),
  'flowchart-v2': (db) => [
    ...[...db.getVertices().values()].map(({text}) => text),
    ...db.getEdges().map(({text}) => text),
  ],
  gantt: (db) => db.getTasks().map(({task}) => task),
  xychart: (db) => {
    const {xAxis, yAxis} = db.getXYChartData();
    return [yAxis.title, ...xAxis.categories];
  },
  quadrantChart: (db) => {
    const {points, axisLabels} = db.getQuadrantData();
    return [...axisLabels, ...points.map(({text}) => text)].map(
      ({text}) => text,
    );
  },
};

async function readParsed(text: string): Promise<readonly string[]> {
  const {type, db} = await parse(text);
  return (labelsOf[type]?.(db) ?? []).map(read);
}

// Mermaid puts "ﬂ°°" and "¶ß" in place of "#" and ";" until it draws.
function read(label: string): string {
  return decode(
    label.replaceAll('<br/>', ' ').replaceAll('ﬂ°°', '#').replaceAll('¶ß', ';'),
  );
}

describe('the text of a stack diagram', () => {
  it.each(listFixtures(import.meta.url))(
    'is right for $name',
    async (fixture) => {
      const dataset = datasetOf(fixture.read('dataset.comparison.yaml') ?? '');
      const text = layOut(stack, dataset).draw(english).mermaid;

      expectOutputs(fixture, {'stack.mmd': text});
      expect(await readParsed(text)).toEqual(readLabels(text));
      expect((await parse(text)).type).toBe('block');
    },
  );
});

describe.each(labelled)('the text of the kind $name', ({print, textsFor}) => {
  it.each(hostileLabels)('has the label %s and no other', async (label) => {
    const texts = await readParsed(print(label));

    expect(texts.toSorted()).toEqual(textsFor(label));
  });

  it('is the same except for the labels', () => {
    const shapeOf = (label: string) =>
      bodyOf(print(label))
        .replace(/"[^"]*"/g, '""')
        .replace(/^.*: milestone/gm, ': milestone');

    for (const label of hostileLabels) {
      expect(shapeOf(label)).toBe(shapeOf('Name'));
    }
  });
});

describe('printBlocks(columns, rows)', () => {
  it('keeps spans and gaps', async () => {
    const {db} = await parse(
      printBlocks(4, [
        [box('a', 1), {kind: 'space', span: 1}, box('b', 2)],
        [box('c', 4)],
      ]).mermaid,
    );

    expect(db.getColumns('root')).toBe(4);
    expect(
      db.getBlocks().map(({id, type}) => (type === 'space' ? type : id)),
    ).toEqual(['b1', 'space', 'b2', 'b3']);
    expect(
      db.getBlocks().map(({width, widthInColumns}) => widthInColumns ?? width),
    ).toEqual([1, 1, 2, 4]);
  });

  it('breaks lines where it is told to', () => {
    const lines = ['Container', 'runtime'];
    const text = printBlocks(1, [
      [{kind: 'box', lines, span: 1, looks: ['system']}],
    ]).mermaid;

    expect(text).toContain('["Container<br/>runtime"]');
  });
});

describe('printFlowchart(direction, nodes, edges)', () => {
  it('leads from node to node, whatever the words at the arrows', async () => {
    const {db} = await parse(
      printFlowchart(
        'LR',
        ['n1', 'n2', 'n3'].map((id) => ({
          id,
          lines: [id],
          shape: 'box',
          tone: 'neutral',
        })),
        [
          {from: 'n1', to: 'n2', label: 'Yes'},
          {from: 'n1', to: 'n3', label: '"| x["no'},
        ],
      ),
    );

    expect(
      db.getEdges().map(({start, end, text}) => [start, end, read(text)]),
    ).toEqual([
      ['n1', 'n2', 'Yes'],
      ['n1', 'n3', '"| x["no'],
    ]);
    expect([...db.getVertices().keys()]).toEqual(['n1', 'n2', 'n3']);
  });
});

describe('printMilestones(milestones, ticks)', () => {
  it('places each by its day', async () => {
    const {db} = await parse(
      printMilestones(
        [
          {date: '0987-06-05', label: 'Early'},
          {date: '2013-03-20', label: 'Late'},
        ],
        {format: '%Y'},
      ),
    );

    expect(
      db.getTasks().map(({startTime, milestone}) => ({
        day: toDay(startTime),
        milestone,
      })),
    ).toEqual([
      {day: '987-6-5', milestone: true},
      {day: '2013-3-20', milestone: true},
    ]);
  });
});

describe('printBars(title, bars)', () => {
  it('draws each to its upper end, and over it to the lower', async () => {
    const {db} = await parse(
      printBars('T', [
        {label: 'a', low: 0, high: 100},
        {label: 'b', low: 1 / 3, high: 2 / 3},
      ]),
    );

    expect(db.getXYChartData().plots.map(({data}) => data)).toEqual([
      [
        ['a', 100],
        ['b', 0.667],
      ],
      [
        ['a', 0],
        ['b', 0.333],
      ],
    ]);
  });
});

describe('printBars(title, bars), of long labels', () => {
  it.each([5, 50, 500])(
    'spares as much as a label of %i letters takes, codes too',
    (count) => {
      const label = 'a&'.repeat(count / 2);
      const text = printBars('T', [{label, low: 1, high: 2}]);
      const [, width = 0, percent = 0] =
        /"width":(\d+),"plotReservedSpacePercent":([\d.]+)/.exec(text) ?? [];
      const bars = (Number(width) * Number(percent)) / 100;

      // A code is seven letters or more, of seven pixels.
      expect(Number(width) - bars).toBeGreaterThan((count / 2) * 8 * 7);
      expect(bars).toBeGreaterThan(190);
    },
  );
});

describe('printQuadrants(x, y, points)', () => {
  it('places each point, also at the corners', () => {
    const points = [
      {label: 'a', x: 0, y: 1},
      {label: 'b', x: 1 / 3, y: 0.5},
    ];

    expect(printQuadrants(['l', 'r'], ['d', 'u'], points)).toMatch(
      / {2}"a": \[0, 1\]\n {2}"b": \[0\.3333, 0\.5\]\n$/,
    );
  });
});

describe('escape(text)', () => {
  it.each([
    'Host 2.0 well-known',
    'VM: ~ 568 ms, unknown',
    'VM: ≤ 5 MiB',
    'Start-up: 0 – 100 s',
  ])('leaves words, and what parts two of them, as in %s', (text) => {
    expect(escapeLabel(text)).toBe(text);
  });

  it('is a code for each sign, emoji too', () => {
    expect(escapeLabel('a"🚀')).toBe('a#34;#128640;');
    expect(escapeLabel(' .a - b. ')).toBe('#32;#46;a#32;#45;#32;b#46;#32;');
  });

  it('is a code for a letter of what Mermaid reads in quotes too', () => {
    expect(escapeLabel('direction TB of a Redirection RL')).toBe(
      '#100;irection TB of a Re#100;irection RL',
    );
  });

  it('leaves words that are read outside of quotes only', () => {
    const words = 'The end of directions, a subgraph, classDef and click href';

    expect(escapeLabel(words)).toBe(words);
  });

  it.each(hostileLabels)('says %s again, in codes that are safe', (label) => {
    expect(decode(escapeLabel(label))).toBe(label);
    expect(escapeLabel(label)).toMatch(
      /^(?:#\d+;|[\p{L}\p{Nd}]|(?<=[\p{L}\p{Nd};])(?:[ .,-]| ?[≤≥–] ?|[:,] (?:[~≤≥] )?)(?=[\p{L}\p{Nd}#]))*$/u,
    );
  });
});

describe('wrap(text, most)', () => {
  it('breaks lines between words, so that they fit', () => {
    expect(wrap('Container runtime and engine', 13)).toEqual([
      'Container',
      'runtime and',
      'engine',
    ]);
    expect(wrap('Container runtime and engine', 39)).toEqual([
      'Container runtime and engine',
    ]);
  });

  it('leaves a word that is too long', () => {
    expect(wrap('a Donaudampfschiff b', 5)).toEqual([
      'a',
      'Donaudampfschiff',
      'b',
    ]);
  });

  it('counts characters, whatever they are made of', () => {
    expect(wrap('🚀🚀 🚀🚀', 5)).toEqual(['🚀🚀 🚀🚀']);
  });
});

describe('widthOf(label)', () => {
  // Arimo at 14 pixels: 96.3, 39.6 and 9.3 pixels.
  it.each([
    ['', 0],
    ['Virtual machine', 97],
    ['WWW', 40],
    ['iii', 10],
    ['漢', 14],
  ])('is the width of "%s", rounded up', (label, width) => {
    expect(widthOf(label)).toBe(width);
  });
});

describe('reservedWidthOf(label)', () => {
  it('is an eighth more', () => {
    expect(reservedWidthOf('')).toBe(0);
    expect(reservedWidthOf('Virtual machine')).toBe(97 + 13);
  });
});

function box(label: string, span: number): Block {
  return {kind: 'box', lines: [label], span, looks: ['workload']};
}

function toDay(date: Date): string {
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()].join('-');
}
