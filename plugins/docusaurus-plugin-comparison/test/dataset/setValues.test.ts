import fc from 'fast-check';
import {parse} from 'yaml';
import {setValues, type ValueUpdate} from '../../src/dataset/setValues.js';
import {plainTexts} from '../properties/arbitraryText.js';
import {check} from '../properties/check.js';
import {datasetOf} from './datasetOf.js';

const dataset = `# Our engines
title:   Engines   # in spaces
criteria:
  startup: {name: Start-up, type: duration}
  kernel: {name: Kernel, type: support}
  systems: {name: Systems, type: list}
subjects:
  fast: # the new one
    name: Fast
    values:
      # measured each week
      startup: 45 s # in CI
      kernel:
        value: no
        # why
        note: It shares one.

      systems: [Linux, macOS]
  slow: {name: Slow, values: {startup: {value: 3 min, source: log}, kernel: yes}}
sources:
  log: {title: 'Our log'}
`;

function set(...updates: Partial<ValueUpdate>[]): string {
  return setValues(
    dataset,
    updates.map((update) => ({
      subject: 'fast',
      criterion: 'startup',
      value: '40 s',
      ...update,
    })),
  );
}

/** The lines that only one of two texts has. */
function changesOf(text: string): readonly string[] {
  const lines = (each: string) => each.split('\n');
  return [
    ...lines(dataset)
      .filter((line) => !lines(text).includes(line))
      .map((line) => `- ${line.trim()}`),
    ...lines(text)
      .filter((line) => !lines(dataset).includes(line))
      .map((line) => `+ ${line.trim()}`),
  ];
}

describe('setValues(text, updates)', () => {
  it.each<[Partial<ValueUpdate>, readonly string[]]>([
    [{}, ['- startup: 45 s # in CI', '+ startup: 40 s # in CI']],
    [
      {asOf: '2026-06-30', when: 'On a laptop, idle', source: 'log'},
      [
        '- startup: 45 s # in CI',
        '+ startup: {value: 40 s, when: "On a laptop, idle", asOf: 2026-06-30, source: log} # in CI',
      ],
    ],
    [
      {criterion: 'kernel', value: 'yes', source: 'log'},
      ['- value: no', '+ value: yes', '+ source: log'],
    ],
    [
      {criterion: 'systems', value: ['Linux', 'BSD, all']},
      ['- systems: [Linux, macOS]', '+ systems: [Linux, "BSD, all"]'],
    ],
    [
      {subject: 'slow', source: ['log'], asOf: '2026'},
      [
        '- slow: {name: Slow, values: {startup: {value: 3 min, source: log}, kernel: yes}}',
        '+ slow: {name: Slow, values: {startup: {value: 40 s, source: [log], asOf: 2026}, kernel: yes}}',
      ],
    ],
    [
      {subject: 'slow', criterion: 'systems', value: 'none'},
      [
        '- slow: {name: Slow, values: {startup: {value: 3 min, source: log}, kernel: yes}}',
        '+ slow: {name: Slow, values: {startup: {value: 3 min, source: log}, kernel: yes, systems: none}}',
      ],
    ],
  ])('changes only the value, by %j', (update, changes) => {
    expect(changesOf(set(update))).toEqual(changes);
  });

  it('sets several at once, and adds what is missing', () => {
    const text = set(
      {asOf: '2026'},
      {subject: 'slow', criterion: 'systems', value: 'Linux', note: 'x: y'},
      {subject: 'slow', value: '≤ 2 min'},
    );

    expect(datasetOf(text).subjects.map(({cells}) => cells)).toMatchObject([
      [
        {value: {text: '40 s'}, asOf: '2026'},
        {value: {text: 'no'}},
        {value: {text: 'Linux; macOS'}},
      ],
      [
        {value: {text: '≤ 2 min'}},
        {value: {text: 'yes'}},
        {value: {text: 'Linux'}},
      ],
    ]);
  });

  it('fills empty braces', () => {
    const slow = 'values: {startup: {value: 3 min, source: log}, kernel: yes}';
    const updates = [
      {criterion: 'startup', value: '40 s'},
      {criterion: 'kernel', value: 'yes'},
      {criterion: 'systems', value: ['Linux', 'BSD']},
    ].map((update) => ({subject: 'slow', ...update}));

    expect(setValues(dataset.replace(slow, 'values: {}'), updates)).toBe(
      dataset.replace(
        slow,
        'values: {startup: 40 s, kernel: yes, systems: [Linux, BSD]}',
      ),
    );
  });

  it('keeps line ends, and a last line without one', () => {
    const text = dataset.replaceAll('\n', '\r\n').trimEnd();
    const next = setValues(text, [
      {subject: 'fast', criterion: 'kernel', value: 'yes', asOf: '2026'},
    ]);

    expect(next).toBe(
      text
        .replace('value: no', 'value: yes')
        .replace('It shares one.', 'It shares one.\r\n        asOf: 2026'),
    );
  });

  it.each([
    [{subject: 'quick'}, 'The dataset has no subject "quick".'],
    [{criterion: 'start'}, 'The dataset has no criterion "start".'],
  ])('refuses %j', (update, message) => {
    expect(() => set(update)).toThrow(message);
  });

  it.each([
    ['a: [', 'The dataset is no YAML'],
    ['title: x', 'The dataset has no "subjects"'],
    [
      'criteria: {startup: {}}\nsubjects: {fast: {name: Fast}}\nvalues: {path: x.csv}',
      'Set them in the file',
    ],
    [
      'criteria: {startup: {}}\nsubjects: {fast: {values: {startup: {disputed: []}}}}',
      'fast.startup is disputed.',
    ],
    [
      'criteria: {startup: {}}\nsubjects: {fast: {values: {startup: &a 1 s, other: *a}}}',
      'anchors and aliases',
    ],
  ])('refuses %j', (text, message) => {
    expect(() =>
      setValues(text, [
        {subject: 'fast', criterion: 'startup', value: '1 s', asOf: '2026'},
      ]),
    ).toThrow(message);
  });

  it('refuses two updates of one value', () => {
    expect(() => set({}, {})).toThrow('fast.startup is set twice.');
  });

  it('writes every text so that it is read again', () => {
    const texts = [
      dataset,
      dataset.replaceAll('\n', '\r\n'),
      dataset.replace(
        'note: It shares one.\n',
        'note: |\n          It shares one.\n          Always.\n',
      ),
      dataset.replace(
        'startup: 45 s # in CI',
        'startup: # in CI\n        >-\n        45 s',
      ),
    ];
    const updates = fc.record(
      {
        subject: fc.constantFrom('fast', 'slow'),
        criterion: fc.constantFrom('startup', 'kernel', 'systems'),
        value: fc.oneof(plainTexts, fc.array(plainTexts, {minLength: 1})),
        note: plainTexts,
        asOf: fc.constant('2026'),
      },
      {requiredKeys: ['subject', 'criterion', 'value']},
    );
    check(
      fc.property(
        fc.constantFrom(...texts),
        fc.uniqueArray(updates, {
          maxLength: 4,
          selector: ({subject, criterion}) => `${subject}.${criterion}`,
        }),
        (before, given) => {
          const text = setValues(before, given);
          const {subjects} = parse(text, {schema: 'failsafe'}) as {
            readonly subjects: Record<
              string,
              {readonly values: Record<string, unknown>}
            >;
          };

          for (const {subject, criterion, ...fields} of given) {
            const cell = subjects[subject]?.values[criterion];
            const isMap =
              typeof cell === 'object' && cell !== null && !Array.isArray(cell);
            expect(isMap ? cell : {value: cell}).toMatchObject(fields);
          }
          for (const comment of before.match(/#.*/g) ?? []) {
            expect(text).toContain(comment.trimEnd());
          }
        },
      ),
    );
  });
});
