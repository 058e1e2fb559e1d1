import {findEmbeds} from '../../src/embeds/find.js';
import {
  packTable,
  toPageOffset,
  unpackTable,
} from '../../src/embeds/inlineTable.js';

const table = '| A | B |\n| - | - |\n| C | yes |';
const page = `:::comparison[All of it]{#all sort="b:asc" toc}

${table}

:::

It is :fact[c.b]{data=#all}, not :fact[c.b]{data=#none}.
`;

function find(text: string) {
  return findEmbeds({path: 'page.mdx', text});
}

describe('findEmbeds(file), of inline tables', () => {
  it('reads the table, and the attributes of a table', () => {
    const [embed] = find(page);

    expect(embed).toMatchObject({
      name: ':::comparison',
      anchor: 'all',
      data: '#all',
      inToc: true,
      inline: {text: `\n${table}\n`, title: 'All of it', subjectsAre: 'rows'},
    });
    expect(Object.fromEntries(embed?.query ?? [])).toEqual({
      view: 'table',
      sort: 'b:asc',
    });
  });

  it('gives other embeds of the page the table that they name', () => {
    const [own, fact, other] = find(page);

    expect(fact?.inline).toBe(own?.inline);
    expect(other).toMatchObject({data: '#none'});
    expect(other?.inline).toBeUndefined();
  });

  it('knows where its text is on the page, also in a block of MDX code', () => {
    const text = `Text\n\n\`\`\`mdx-code-block\n${page}\n\`\`\`\n`;
    const inline = find(text)[0]?.inline;
    const offset = inline && toPageOffset(inline, inline.text.indexOf('yes'));

    expect(text.slice(offset)).toMatch(/^yes \|\n/);
  });

  it('shows subjects in columns as they are written', () => {
    const [embed] = find(`:::comparison{subjects=columns}\n${table}\n:::\n`);

    expect(embed?.inline?.subjectsAre).toBe('columns');
    expect(embed?.query.get('orientation')).toBe('subjects-as-columns');
  });

  it.each([
    [
      ':::comparison{subjects=lines}\n\n:::',
      'unknown-word',
      'one of rows, columns',
    ],
    [':::comparison\n', 'open-directive', 'is not closed'],
    ['::comparison[Caption]', 'unknown-directive', '":::comparison"'],
    ['::: comparison', 'unknown-directive', '":::comparison"'],
    [
      ':::comparison{data=./x.comparison.yaml}\n\n:::',
      'unknown-directive',
      '"::comparison-table"',
    ],
  ])('reports %j as %s', (text, code, message) => {
    expect(find(`${text}\n`).map(({issue}) => issue)).toEqual([
      expect.objectContaining({
        code,
        message: expect.stringContaining(message),
      }),
    ]);
  });
});

describe('packTable(table)', () => {
  it('is the table again, without its places', () => {
    const inline = {
      text: '| a |\n| - |',
      title: 'ü',
      subjectsAre: 'columns',
      lines: [3, 9],
    } as const;
    const packed = packTable(inline);

    expect(packed).toMatch(/^[\w-]+$/);
    expect(unpackTable(packed)).toEqual({...inline, lines: []});
  });
});
