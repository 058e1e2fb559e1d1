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

describe('setValues(text, updates) of values with choices', () => {
  const machines = `title: Machines
dimensions:
  region: {name: Region, choices: {eu: {name: Europe}, us: {name: USA}}}
  plan: {name: Plan, choices: {free: {name: Free}, pro: {name: Pro}}}
criteria:
  cores: {name: Cores, type: number}
  price: {name: Price, type: money, currency: USD, by: region}
  fee: {name: Fee, type: money, currency: USD, by: [region, plan]}
subjects:
  small:
    name: Small
    values:
      price: # of the list
        eu: {value: 9 USD, note: Without tax.}
        us: 8 USD # since May
      fee: {eu: {free: 0 USD}, us: 6 USD}
  large: {name: Large, values: {price: 18 USD}}
  own: {name: Our own, values: {price: unknown}}
`;
  type Update = Partial<ValueUpdate>;
  const update = (...updates: readonly Update[]) =>
    setValues(
      machines,
      updates.map((each) => ({
        subject: 'small',
        criterion: 'price',
        value: '7 USD',
        ...each,
      })),
    );
  const us = {choices: {region: 'us'}};
  const pro = (region: string) => ({
    criterion: 'fee',
    choices: {plan: 'pro', region},
  });

  it.each<[Update, string, string]>([
    [us, 'us: 8 USD # since May', 'us: 7 USD # since May'],
    [{choices: {region: 'eu'}}, 'value: 9 USD', 'value: 7 USD'],
    [pro('eu'), '{free: 0 USD}', '{free: 0 USD, pro: 7 USD}'],
    [
      {criterion: 'fee', ...us, asOf: '2026'},
      'us: 6 USD}',
      'us: {value: 7 USD, asOf: 2026}}',
    ],
    // One value for all, and none yet.
    [{subject: 'large'}, 'price: 18 USD', 'price: 7 USD'],
    [
      {subject: 'own', ...us},
      'values: {price: unknown}',
      'values: {price: {us: 7 USD}}',
    ],
    [
      {subject: 'large', ...pro('us')},
      'values: {price: 18 USD}',
      'values: {price: 18 USD, fee: {us: {pro: 7 USD}}}',
    ],
  ])('changes only the value for the choices, by %j', (given, was, is) => {
    expect(machines).toContain(was);
    expect(update(given)).toBe(machines.replace(was, is));
  });

  it('sets those for several choices of one value', () => {
    const own = {subject: 'own'};
    const text = update(
      {...own, ...us},
      {...own, choices: {region: 'eu'}, value: '5 USD', asOf: '2026'},
      {...own, ...pro('us')},
      {...own, ...pro('eu')},
      {criterion: 'cores', value: '2'},
    );

    expect(text).toContain(
      'own: {name: Our own, values: {price: {us: 7 USD, eu: {value: 5 USD, asOf: 2026}}, fee: {us: {pro: 7 USD}, eu: {pro: 7 USD}}}}',
    );
    expect(text).toContain('cores: 2\n');
  });

  it.each<[Update, string]>([
    [{}, 'small.price has a value for each choice of "region". Name one'],
    [
      {choices: {region: 'asia'}},
      'The dimension "region" has no choice "asia".',
    ],
    [
      {choices: {plan: 'pro'}},
      'The values of "price" do not depend on "plan".',
    ],
    [
      {criterion: 'cores', ...us},
      'The values of "cores" do not depend on "region".',
    ],
    [
      {subject: 'large', ...us},
      'large.price (us) is one value for all choices of "region".',
    ],
    [pro('us'), 'small.fee (pro, us) is one value for all choices of "plan".'],
    [
      {criterion: 'fee', choices: {region: 'eu'}},
      'small.fee (eu) has a value for each choice of "plan".',
    ],
    [
      {criterion: 'fee', choices: {plan: 'pro'}},
      'small.fee (pro) has a value for each choice of "region".',
    ],
  ])('refuses %j', (given, message) => {
    expect(() => update(given)).toThrow(message);
  });

  it('refuses a choice that is set twice, or along with all of them', () => {
    expect(() => update(us, us)).toThrow('small.price (us) is set twice.');
    const all = {subject: 'own'};
    expect(() => update(all, {...all, ...us})).toThrow('is one value for all');
    expect(() => update({...all, ...us}, all)).toThrow('for each choice');
  });

  it('refuses choices that another file declares', () => {
    const text = machines.replace(
      /dimensions:[^]*?(?=criteria)/,
      'extends: ./x.yaml\n',
    );

    expect(() =>
      setValues(text, [{subject: 'small', criterion: 'price', value: '1 USD'}]),
    ).toThrow('The dimension "region" is not in this file');
  });

  it('gives what the dataset is read from', () => {
    const others = ['small.cores', 'large.cores', 'large.fee', 'own.cores'].map(
      (name) => {
        const [subject = '', criterion = ''] = name.split('.');
        return {subject, criterion, value: 'unknown'};
      },
    );
    const text = update(
      us,
      {subject: 'own', ...us, source: 'shop'},
      pro('eu'),
      {subject: 'own', ...pro('eu')},
      ...others,
    );
    const dataset = datasetOf(`${text}sources: {shop: {title: The shop}}\n`);
    const [small, , own] = dataset.subjects;

    expect(small?.cells[1]?.choices).toMatchObject({
      us: {value: {text: '7 USD'}},
    });
    expect(small?.cells[2]?.choices).toMatchObject({
      'eu/pro': {value: {text: '7 USD'}},
      'us/pro': {value: {text: '6 USD'}},
    });
    expect(own?.cells[1]).toMatchObject({
      state: 'unknown',
      choices: {us: {value: {text: '7 USD'}, sources: ['shop']}},
    });
  });
});
