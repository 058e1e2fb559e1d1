import purify from 'dompurify';
import mermaid from 'mermaid';
import {printBlocks, type Block} from '../../src/diagrams/mermaid.js';
import {stack} from '../../src/diagrams/stack.js';
import {select} from '../../src/views/select.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {expectOutputs, listFixtures} from '../fixtures.js';

// Mermaid's parser runs in Node once its HTML sanitizer, which needs a
// document, is out of the way.
Object.assign(purify, {sanitize: String, addHook: () => undefined});

/** What Mermaid's own parser makes of a block diagram. */
interface BlockDb {
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
}

async function parse(text: string) {
  const {diagramType} = await mermaid.parse(text);
  const diagram = await mermaid.mermaidAPI.getDiagramFromText(text);
  const db = diagram.db as unknown as BlockDb;
  return {
    type: diagramType,
    columns: db.getColumns('root'),
    blocks: db.getBlocks(),
  };
}

describe('the text of a stack diagram', () => {
  it.each(listFixtures(import.meta.url))(
    'is right for $name',
    async (fixture) => {
      const dataset = datasetOf(fixture.read('dataset.comparison.yaml') ?? '');
      const refuse = (code: string) => {
        throw new Error(code);
      };
      const view = stack.props(dataset, select(dataset, {}, refuse), refuse);
      const text = view?.mermaid ?? '';

      expectOutputs(fixture, {'stack.mmd': text});
      const {type, columns} = await parse(text);
      expect({type, columns}).toEqual({type: 'block', columns: view?.columns});
    },
  );
});

const labels = [
  'Application',
  'direction TB',
  'end',
  'columns 5',
  'space:3',
  'block:x',
  'classDef evil fill:red',
  '"] b9["evil',
  '`**bold**`',
  '#35;',
  '#quot;',
  '&quot;&#34;',
  '<b>x</b><br/>y',
  '<script>alert(1)</script>',
  '%% comment',
  '%%{init: {"theme": "dark"}}%%',
  '---',
  'accTitle: x',
  'click b1 href "javascript:alert(1)"',
  ':::evil',
  '-->',
  'a;b,c|d{e}(f)[g]',
  '$$x^2$$',
  '\\n\\"',
  'fa:fa-car',
  'é 漢字 العربية 🚀 👩\u200d🚀',
];

describe('printBlocks(columns, rows)', () => {
  it.each(labels)('makes one box of the label %s', async (label) => {
    const {blocks} = await parse(printBlocks(9, [[box(label, 9)]]));

    expect(blocks).toHaveLength(1);
    expect(blocks[0]).toMatchObject({id: 'b1', widthInColumns: 9});
    expect(read(blocks[0]?.label ?? '')).toBe(label.replace(/\s+/g, ' '));
  });

  it('keeps spans and gaps', async () => {
    const {columns, blocks} = await parse(
      printBlocks(4, [
        [box('a', 1), {kind: 'space', span: 1}, box('b', 2)],
        [box('c', 4)],
      ]),
    );

    expect(columns).toBe(4);
    expect(blocks.map(({id, type}) => (type === 'space' ? type : id))).toEqual([
      'b1',
      'space',
      'b2',
      'b3',
    ]);
    expect(
      blocks.map(({width, widthInColumns}) => widthInColumns ?? width),
    ).toEqual([1, 1, 2, 4]);
  });

  it('holds nothing between its quotes but codes and line breaks', () => {
    const text = printBlocks(2, [labels.map((label) => box(label, 2))]);
    const quoted = [...text.matchAll(/"([^"]*)"/g)].map(([, label]) => label);

    expect(quoted).toHaveLength(labels.length);
    for (const label of quoted) {
      expect(label).toMatch(/^(?:#\d+;|<br\/>)+$/);
    }
  });

  it('breaks lines between words, so that they fit', () => {
    const text = printBlocks(1, [[box('Container runtime and engine', 1)]]);

    expect(text.match(/<br\/>/g)).toHaveLength(2);
    expect(
      printBlocks(3, [[box('Container runtime and engine', 3)]]),
    ).not.toContain('<br/>');
  });
});

function box(label: string, span: number): Block {
  return {kind: 'box', label, span, tone: 'workload'};
}

// Mermaid puts "ﬂ°°" and "¶ß" in place of "#" and ";" until it draws.
function read(label: string): string {
  return label
    .replaceAll('<br/>', ' ')
    .replace(/ﬂ°°(\d+)¶ß/g, (_, code: string) =>
      String.fromCodePoint(Number(code)),
    );
}
