import {layOutAs} from '../../src/embeds/layOut.js';
import {fileLanguage} from '../../src/values/language.js';
import type {RawAttributes} from '../../src/views/select.js';
import {orientations} from '../../src/views/view.js';
import {table} from '../../src/views/table.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {propsOf} from '../views/view.js';
import {elementsOf, type HtmlElement} from './elementsOf.js';
import {renderTable} from './renderTable.js';

const dataset = datasetOf(`
title: Engines
description: All of *them*.
reviewed: 2026-06
criteria:
  startup: {name: Start-up, type: duration, group: Speed, better: lower}
  size: {name: Size, type: bytes, group: Speed}
  kernel: {name: Kernel, type: support, better: higher}
  note: {name: Remark, type: text}
subjects:
  vm:
    name: VM
    link: https://example.com/vm
    values:
      startup: {value: 17 s to 97 s, asOf: 2021, source: log}
      size: ≥ 2 GB
      kernel: yes
      note: '"><script>alert(1)</script>'
  container:
    name: "<i>Container</i>"
    values:
      startup: {value: 568 ms, source: log}
      size: n/a
      kernel: unknown
      note: {disputed: [{value: one, source: log}, {value: two, source: log, note: Other}]}
sources: {log: {title: Our log, url: https://example.com/log}}
`);

async function render(
  typed: RawAttributes = {},
  extra: {readonly caption?: string; readonly anchor?: string} = {},
): Promise<readonly HtmlElement[]> {
  const view = propsOf(table, dataset, typed);
  return elementsOf(await renderTable({view, anchor: 'x', ...extra}));
}

const rows = Array.from(
  {length: 101},
  (_, at) => `  s${at}: {name: S, values: {x: y}}`,
);
const manySubjects = datasetOf(
  `title: T\ncriteria: {x: {name: X, type: text, group: G}}\nsubjects:\n${rows.join('\n')}\n`,
);

const byRegion = datasetOf(`
title: Prices
dimensions:
  region: {name: Region, choices: {us: {name: USA}, eu: {name: Europe}}, first: eu}
  plan: {name: Plan, choices: {pro: {name: Pro}}}
criteria:
  price: {name: Price, type: number, by: region}
  size: {name: Size, type: number}
subjects: {a: {name: A, values: {price: {eu: 1, us: 2}, size: 3}}}
`);

describe('the choices over a table', () => {
  const renderFor = (query: Readonly<Record<string, string>>) => {
    const result = layOutAs(
      table,
      byRegion,
      new Map([['view', 'table'], ...Object.entries(query)]),
      {language: fileLanguage},
    );
    if ('issues' in result) {
      throw new Error(JSON.stringify(result.issues));
    }
    return renderTable({view: result.laidOut.props, anchor: 'x'});
  };
  const listOf = (html: string) => /<label.*<\/label>/.exec(html)?.[0];

  it('are a list with a label for each dimension of what is shown', async () => {
    const html = await renderFor({});

    expect(listOf(html)).toMatch(
      /<bdi>Region<\/bdi><\/span> <select data-choice="region" autoComplete="off"><option value="us">USA<\/option><option value="eu" selected="">Europe<\/option><\/select> <\/label>/,
    );
    expect(html).toContain('Price (Europe)');
    expect(html).not.toContain('Plan');
  });

  it('say what is chosen', async () => {
    const html = await renderFor({region: 'us'});

    expect(listOf(html)).toContain('<option value="us" selected="">');
    expect(html).toContain('Price (USA)');
  });

  it.each([{criteria: 'size'}, {controls: 'none'}, {controls: 'sort'}])(
    'are not there with %j',
    async (query) => {
      expect(listOf(await renderFor(query))).toBeUndefined();
    },
  );
});

const withAttribute = (elements: readonly HtmlElement[], name: string) =>
  elements.filter(({attributes}) => name in attributes);

describe.each(orientations)('Content, with %s', (orientation) => {
  it('needs no role where its rows are rows', async () => {
    const parts = (await render({orientation})).filter(({name}) =>
      /^t(?:able|head|body|r|h|d)$/.test(name),
    );

    expect(parts.length).toBeGreaterThan(15);
    expect(withAttribute(parts, 'role')).toEqual([]);
  });

  it('names each subject, and its place in the author’s order', async () => {
    const headers = withAttribute(
      await render({orientation, sort: 'startup'}),
      'data-subject',
    );

    expect(
      headers.map(({text, attributes}) => [
        attributes['data-subject'],
        attributes['data-index'],
        attributes['scope'],
        text,
      ]),
    ).toEqual([
      [
        'container',
        '1',
        orientation === 'subjects-as-rows' ? 'row' : 'col',
        '<i>Container</i>',
      ],
      ['vm', '0', orientation === 'subjects-as-rows' ? 'row' : 'col', 'VM'],
    ]);
  });

  it('says of each criterion what its filter and its marks need', async () => {
    const headers = withAttribute(
      await render({orientation}),
      'data-criterion',
    ).map(({attributes, text}) => ({
      id: attributes['data-criterion'],
      text,
      group: attributes['data-group'],
      better: attributes['data-better'],
      ranks: attributes['data-ranks'] ?? 'as read',
      hasUnits: attributes['data-units'] !== undefined,
      words: JSON.parse(attributes['data-words'] ?? 'null'),
    }));

    expect(headers).toEqual([
      {
        id: 'startup',
        text: 'Start-up',
        group: 'Speed',
        better: '-1',
        ranks: 'as read',
        hasUnits: true,
        words: null,
      },
      {
        id: 'size',
        text: 'Size',
        group: 'Speed',
        better: undefined,
        ranks: 'as read',
        hasUnits: true,
        words: null,
      },
      {
        id: 'kernel',
        text: 'Kernel',
        group: undefined,
        better: '1',
        ranks: 'as read',
        hasUnits: false,
        words: ['no', 'partial', 'yes'],
      },
      {
        id: 'note',
        text: 'Remark',
        group: undefined,
        better: undefined,
        ranks: '0,',
        hasUnits: false,
        words: null,
      },
    ]);
  });

  it('says of each cell in which state it is, and nothing that its words say', async () => {
    const cells = (await render({orientation})).filter(
      ({name, text}) => name === 'td' && text !== '',
    );

    expect(
      cells
        .map(({attributes}) => attributes['data-state'] ?? 'value')
        .toSorted(),
    ).toEqual([
      'disputed',
      'not-applicable',
      'unknown',
      'value',
      'value',
      'value',
      'value',
      'value',
    ]);
    // Notes and lists of sources lead to these.
    expect(
      cells.flatMap(({attributes}) => attributes['id'] ?? []).toSorted(),
    ).toEqual(['x.container.note', 'x.container.startup', 'x.vm.startup']);
  });

  it('marks the best of a criterion, in a word', async () => {
    const elements = await render({orientation});
    const marks = elements.filter(
      ({attributes}) => attributes['data-mark'] === 'best',
    );

    expect(marks.map(({name}) => name)).toEqual(['span']);
    expect(
      elements
        .filter(({name, text}) => name === 'td' && text.includes('best'))
        .map(({text}) => text),
    ).toEqual([expect.stringMatching(/^568 ms/)]);
  });

  it('says by what the page opens ordered', async () => {
    const sorted = withAttribute(
      await render({orientation, sort: 'size:desc'}),
      'aria-sort',
    );

    expect(
      sorted.map(({attributes}) => [
        attributes['data-criterion'],
        attributes['aria-sort'],
      ]),
    ).toEqual([['size', 'descending']]);
    expect(withAttribute(await render({orientation}), 'aria-sort')).toEqual([]);
  });

  it('puts the groups over their criteria', async () => {
    const headings = withAttribute(
      await render({orientation}),
      'data-heading',
    ).map(({attributes, text}) => [
      text,
      attributes['data-heading'],
      attributes['colSpan'],
    ]);

    // A heading spans its criteria, and in a row of its own the whole row.
    const span = orientation === 'subjects-as-rows' ? '2' : '3';
    expect(headings).toEqual([['Speed', 'Speed', span]]);
  });

  it('has no id twice, and leads to none that is not there', async () => {
    const elements = await render({orientation});
    const ids = withAttribute(elements, 'id').map(
      ({attributes}) => attributes['id'],
    );
    const ledTo = elements.flatMap(({attributes}) => [
      ...(/^#(.*)/.exec(attributes['href'] ?? '')?.slice(1) ?? []),
      ...[attributes['aria-labelledby'] ?? []].flat(),
    ]);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ledTo.length).toBeGreaterThan(3);
    expect(ledTo.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has no id twice where ids have hyphens', async () => {
    const hyphens = datasetOf(`
title: T
criteria:
  c: {name: C, type: text}
  b-c: {name: B-C, type: text}
subjects:
  a: {name: A, values: {c: one, b-c: two}}
  a-b: {name: A-B, values: {c: three, b-c: four}}
`);
    const view = propsOf(table, hyphens, {orientation});
    const elements = elementsOf(await renderTable({view, anchor: 'x'}));
    const ids = withAttribute(elements, 'id').map(
      ({attributes}) => attributes['id'],
    );

    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('Content', () => {
  it.each([
    [{}, 'Engines'],
    [{caption: 'Side by "side"'}, 'Side by "side"'],
  ])('has for %j the caption %s', async (extra, caption) => {
    const elements = await render({}, extra);

    expect(elements.find(({name}) => name === 'caption')?.text).toBe(caption);
  });

  it('starts every id with the anchor', async () => {
    const ids = withAttribute(await render({}, {anchor: 'mine-2'}), 'id');

    expect(ids.length).toBeGreaterThan(5);
    expect(
      ids.filter(({attributes}) => !attributes['id']?.startsWith('mine-2.')),
    ).toEqual([]);
  });

  it('has the controls, and room for what they say', async () => {
    const elements = await render();

    expect(
      elements
        .filter(({name}) => name === 'button' || name === 'label')
        .map(({text}) => text),
    ).toEqual(['Options', 'Reset']);
    expect(withAttribute(elements, 'data-status')).toMatchObject([{text: ''}]);
  });

  it.each([
    ['subjects-as-rows', 'Name'],
    ['subjects-as-columns', 'Criterion'],
  ])(
    'says in the corner of %s what the first column holds',
    async (orientation, word) => {
      const [corner, ...others] = withAttribute(
        await render({orientation}),
        'data-corner',
      );

      expect(corner).toMatchObject({
        name: 'th',
        text: word,
        attributes: {scope: 'col'},
      });
      expect(others).toEqual([]);
    },
  );

  it('says how old the values are, and when they were reviewed', async () => {
    const dates = (await render()).filter(({name}) => name === 'time');

    expect(dates.map(({attributes}) => attributes['dateTime'])).toEqual([
      '2021',
      '2026-06',
    ]);
  });

  it('puts 25 subjects into each body', async () => {
    const view = propsOf(table, manySubjects);
    const elements = elementsOf(await renderTable({view, anchor: 'x'}));

    expect(
      elements
        .filter(({name}) => /^t(?:body|r)$/.test(name))
        .map(({name}) => name[1])
        .join(''),
    ).toBe(`rr${`b${'r'.repeat(25)}`.repeat(4)}br`);
    expect(withAttribute(elements, 'data-heading')).toHaveLength(1);
  });

  it('gives each part of a long table its role, since its rows are boxes', async () => {
    const parts = elementsOf(
      await renderTable({view: propsOf(table, manySubjects), anchor: 'x'}),
    ).filter(({name}) => /^t(?:able|head|body|r|h|d)$/.test(name));

    for (const {name, attributes} of parts) {
      const isOfColumn = attributes['scope']?.startsWith('col');
      expect([name, attributes['role']]).toEqual([
        name,
        {
          table: 'table',
          thead: 'rowgroup',
          tbody: 'rowgroup',
          tr: 'row',
          th: isOfColumn ? 'columnheader' : 'rowheader',
          td: 'cell',
        }[name],
      ]);
    }
  });

  it('marks short figures, which no line breaks', async () => {
    const figures = (await render()).filter(
      ({attributes}) => attributes['class'] === 'figure',
    );

    // The label of the best may be on the next line.
    expect(figures.map(({name, text}) => [name, text])).toEqual([
      ['td', expect.stringMatching(/^≥ 2 GB/)],
      ['span', expect.stringMatching(/^568 ms/)],
    ]);
  });

  it('lets a dataset put text into a page and nothing else', async () => {
    const elements = await render();

    expect(elements.filter(({name}) => /^(?:script|i)$/.test(name))).toEqual(
      [],
    );
    expect(
      elements.filter(({text}) => text === '"><script>alert(1)</script>'),
    ).toHaveLength(1);
  });
});
