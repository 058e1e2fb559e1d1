import fc from 'fast-check';
import {Document, parse} from 'yaml';
import {
  compareDatasets,
  type DatasetChanges,
} from '../../../src/claims/changes/compareDatasets.js';
import {datasetOf} from '../../dataset/datasetOf.js';

interface Content {
  readonly [name: string]: unknown;
}

const text = `
title: Engines
description: How engines compare.
criteria:
  startup: {name: Start-up time, type: duration, better: lower}
  speed: {name: Speed, type: quantity, unit: MB/s, bare: true}
  fuel: {name: Fuel, type: text}
  loud: {name: Loud, type: support}
  level: {name: Level, type: scale, scale: [low, mid, high]}
  born: {name: Born, type: date}
  parts: {name: Parts, type: list}
subjects:
  fast: {name: Fast, values: {startup: {value: ≤ 5 s, asOf: 2021, source: a}, speed: 5, fuel: petrol, loud: yes, level: low, born: 2013-03, parts: pump; belt}}
  slow: {name: Slow, values: {startup: 3 min, speed: 7 MB/s, fuel: {value: diesel, note: Winter.}, loud: no, level: high, born: 2014, parts: belt}}
  old: {name: Old, values: {startup: unknown, speed: 9 GB/s, fuel: coal, loud: partial, level: mid, born: 1890, parts: n/a}}
  torn: {name: Torn, values: {startup: {disputed: [{value: 1 s, source: a}, {value: 2 s, source: b}]}, speed: 3, fuel: steam, loud: no, level: mid, born: {value: 1700, source: {id: a, quote: 1700, at: 3}}, parts: pump}}
sources:
  a: {title: A, url: https://example.com/a}
  b: {title: B, url: https://example.com/b}
history:
  - {date: 2001, title: First, subjects: [fast]}
  - {date: 2002, title: Second, subjects: [slow]}
guide: {ask: Is it fast?, yes: fast, no: slow}
`;

const content = parse(text) as Content;

function print(dataset: Content, flow = false): string {
  const document = new Document(dataset);
  return document.toString(
    flow ? {collectionStyle: 'flow', lineWidth: 40} : {indent: 4},
  );
}

const base = datasetOf(text);

function compare(changed: string | Content): DatasetChanges {
  return compareDatasets(
    base,
    datasetOf(typeof changed === 'string' ? changed : print(changed)),
  );
}

/** What a comparison has found, in a few words each. */
function listChanges({
  subjects,
  criteria,
  sources,
  cells,
  fields,
}: DatasetChanges): readonly string[] {
  return [
    ...[subjects, criteria, sources].flatMap(({added, removed, renamed}) => [
      ...added.map(({id}) => `+ ${id}`),
      ...removed.map(({id}) => `- ${id}`),
      ...renamed.map((pair) => `${pair.was.id} → ${pair.is.id}`),
    ]),
    ...cells.map(({subject, criterion, kind, annotations}) =>
      [`${subject.is.id}.${criterion.is.id}`, kind, ...annotations].join(' '),
    ),
    ...fields.map(({of, field}) => `${field} of ${of}`),
  ];
}

const replace = (from: string, to: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

const shuffled = fc.infiniteStream(fc.double({min: 0, max: 1, noNaN: true}));

/** The same content, with its maps in another order. */
function shuffle(part: unknown, next: () => number): unknown {
  if (Array.isArray(part)) {
    return part.map((each) => shuffle(each, next));
  }
  if (typeof part !== 'object' || part === null) {
    return part;
  }
  return Object.fromEntries(
    Object.entries(part)
      .map(([key, value]) => [next(), key, shuffle(value, next)] as const)
      .sort(([a], [b]) => a - b)
      .map(([, key, value]) => [key, value]),
  );
}

describe('compareDatasets(was, is)', () => {
  it('finds nothing between a dataset and itself', () => {
    expect(listChanges(compareDatasets(base, base))).toEqual([]);
    expect(listChanges(compare(text))).toEqual([]);
  });

  it('finds nothing in another order, layout or style', () => {
    fc.assert(
      fc.property(shuffled, fc.boolean(), (numbers, flow) => {
        const next = () => Number(numbers.next().value);
        const other = print(shuffle(content, next) as Content, flow);

        expect(listChanges(compare(`# A comment\n${other}`))).toEqual([]);
      }),
      {numRuns: 25},
    );
  });

  it.each([
    ['another value', '3 min', '4 min', 'slow.startup value'],
    ['another unit', '3 min', '180 s', 'slow.startup rewritten'],
    ['an open end', '≤ 5 s', '< 5 s', 'fast.startup value'],
    ['another sign', '≤ 5 s', '<= 5 s', 'fast.startup rewritten'],
    ['a value that is about', '3 min', '~ 3 min', 'slow.startup value'],
    ['a quantity rewritten', '9 GB/s', '9000 MB/s', 'old.speed rewritten'],
    [
      'a unit that was understood',
      'speed: 5,',
      'speed: 5 MB/s,',
      'fast.speed rewritten',
    ],
    ['a word', 'loud: partial', 'loud: yes', 'old.loud value'],
    [
      'a word of a scale',
      'level: mid, born: 1890',
      'level: low, born: 1890',
      'old.level value',
    ],
    ['a text', 'coal', 'wood', 'old.fuel value'],
    ['a date', '2013-03', '2013', 'fast.born value'],
    ['an entry of a list', 'pump; belt', 'pump; belts', 'fast.parts value'],
    [
      'what was unknown',
      'startup: unknown',
      'startup: 1 h',
      'old.startup state',
    ],
    ['what is not applicable now', '3 min', 'n/a', 'slow.startup state'],
    ['a side of a dispute', 'value: 2 s', 'value: 4 s', 'torn.startup dispute'],
    [
      'a side typed differently',
      'value: 2 s',
      'value: 2000 ms',
      'torn.startup rewritten',
    ],
    ['a note', 'Winter.', 'Summer.', 'slow.fuel annotations note'],
    [
      'a date of a value',
      'asOf: 2021',
      'asOf: 2022',
      'fast.startup annotations asOf',
    ],
    [
      'a source',
      'asOf: 2021, source: a',
      'asOf: 2021, source: b',
      'fast.startup annotations sources',
    ],
    [
      'a condition',
      'asOf: 2021,',
      'asOf: 2021, when: Cold,',
      'fast.startup annotations when',
    ],
    [
      'a quote',
      'source: {id: a, quote: 1700, at: 3}',
      'source: {id: a, quote: About 1700, at: 3}',
      'torn.born annotations quotes',
    ],
    [
      'a place in a source',
      'quote: 1700, at: 3',
      'quote: 1700, at: 4',
      'torn.born annotations quotes',
    ],
    [
      'what is derived',
      'quote: 1700, at: 3}',
      'quote: 1700, at: 3}, derived: true',
      'torn.born annotations derived',
    ],
    [
      'an archive',
      'url: https://example.com/a',
      'url: https://example.com/a, archive: https://example.com/b',
      'archive of source a',
    ],
    ['a name', 'name: Slow', 'name: Slower', 'name of subject slow'],
    ['a title', 'title: Engines', 'title: Motors', 'title of dataset'],
    [
      'a description',
      'How engines compare.',
      'How motors compare.',
      'description of dataset',
    ],
    [
      'a direction',
      'better: lower',
      'better: higher',
      'better of criterion startup',
    ],
    [
      'the words of a scale',
      '[low, mid, high]',
      '[low, mid, high, top]',
      'scale of criterion level',
    ],
    ['a title of a source', 'title: B,', 'title: C,', 'title of source b'],
    ['an answer of a guide', 'no: slow', 'no: old', 'guide of dataset'],
    [
      'a subject that says its earlier id',
      '  old: {name: Old,',
      '  ancient: {name: Old, was: old,',
      'old → ancient',
    ],
    ['a criterion with the same values', /fuel:/g, 'energy:', 'fuel → energy'],
    ['a subject with the same values', '  old:', '  ancient:', 'old → ancient'],
  ])('finds %s, and nothing else', (_, from, to, expected) => {
    const changed =
      typeof from === 'string' ? replace(from, to) : text.replace(from, to);

    expect(listChanges(compare(changed))).toEqual([expected]);
  });

  it('finds the id of a source that is new, and no value with it', () => {
    const changed = text
      .replaceAll('source: a}', 'source: c}')
      .replace('source: {id: a,', 'source: {id: c,')
      .replace('  a: {title', '  c: {title');

    expect(listChanges(compare(changed))).toEqual(['a → c']);
  });

  it('finds an event that is changed', () => {
    expect(
      listChanges(compare(replace('title: First', 'title: Zeroth'))),
    ).toEqual(['event of history', 'event of history']);
  });

  it('finds what is added and removed', () => {
    const {subjects, ...rest} = content;
    const {old: _, ...others} = subjects as Content;
    const fresh = {
      name: 'New',
      values: {
        startup: '9 s',
        speed: 1,
        fuel: 'hydrogen',
        loud: 'no',
        level: 'high',
        born: 2024,
        parts: 'cell',
      },
    };

    expect(
      listChanges(compare({...rest, subjects: {...others, fresh}})),
    ).toEqual(['+ fresh', '- old']);
  });

  it('finds nothing if a source is said once for all values', () => {
    const each = `
title: T
criteria: {x: {name: X, type: number}, y: {name: Y, type: number}}
subjects: {a: {name: A, values: {x: {value: 1, source: s, asOf: 2020}, y: {value: 2, source: s, asOf: 2020}}}}
sources: {s: {title: S}}
`;
    const once = `
title: T
source: s
asOf: 2020
criteria: {x: {name: X, type: number}, y: {name: Y, type: number}}
subjects: {a: {name: A, values: {x: 1, y: 2}}}
sources: {s: {title: S}}
`;

    expect(
      listChanges(compareDatasets(datasetOf(each), datasetOf(once))),
    ).toEqual([]);
  });

  it('takes two like candidates for no rename', () => {
    const values = '{x: 1, y: 2, z: 3, w: 4}';
    const criteria =
      'criteria: {x: {name: X, type: number}, y: {name: Y, type: number}, z: {name: Z, type: number}, w: {name: W, type: number}}';
    const of = (...ids: readonly string[]) =>
      datasetOf(
        `title: T\n${criteria}\nsubjects: {${ids.map((id) => `${id}: {name: A, values: ${values}}`).join(', ')}}`,
      );

    expect(listChanges(compareDatasets(of('a'), of('b')))).toEqual(['a → b']);
    expect(listChanges(compareDatasets(of('a'), of('b', 'c')))).toEqual([
      '+ b',
      '+ c',
      '- a',
    ]);
  });
});

describe('compareDatasets(was, is), of ranges of releases', () => {
  const withValue = (value: string) =>
    datasetOf(`
title: Browsers
criteria: {chrome: {name: Chrome, type: availability}}
subjects: {grid: {name: Grid, values: {chrome: ${value}}}}
`);

  it.each([
    ['57', '[57]', []],
    ['<=57', '≤ 57', ['grid.chrome rewritten']],
    ['57', '{since: 57, note: Slow}', ['grid.chrome rewritten']],
    [
      '{since: 57, note: Slow}',
      '{since: 57, note: Fast}',
      ['grid.chrome rewritten'],
    ],
    ['57', '58', ['grid.chrome value']],
    ['57', '≤ 57', ['grid.chrome value']],
    ['57', '{since: 57, partial: true}', ['grid.chrome value']],
    ['57', 'yes', ['grid.chrome value']],
  ])('finds between %s and %s: %j', (was, is, changes) => {
    expect(listChanges(compareDatasets(withValue(was), withValue(is)))).toEqual(
      changes,
    );
  });
});
