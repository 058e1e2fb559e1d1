import {createRenderer, type Drawing, type Renderer} from '../src/index.js';

/** A box or a line of a picture. */
interface Block {
  readonly name: string;
  readonly tag: string;
  readonly top: number;
  readonly bottom: number;
  /** The x coordinates between which there are lines. */
  readonly lines: readonly (readonly [number, number])[];
}

describe('the separators of a drawing', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());

  const draw = async (rows: string, separators?: Drawing['separators']) => {
    const {svg, height} = await renderer.render({
      mermaid: `---\nconfig: {block: {padding: 4}}\n---\nblock-beta\n  columns 2\n${rows}`,
      ...(separators && {separators}),
    });
    return {height, blocks: readBlocks(svg.join('picture'))};
  };

  const two = 'a["Above"]:2\ns["Limit"]:2\nb["Below<br/>it"]:2\n';

  it('are lines on both sides of their text', async () => {
    const {blocks} = await draw(two, ['s']);
    const [above, limit] = blocks;
    const [left, right] = limit?.lines ?? [];

    expect(blocks.map(({name, tag}) => [name, tag])).toEqual([
      ['Above', 'rect'],
      ['Limit', 'path'],
      ['Below', 'rect'],
    ]);
    expect(limit?.lines).toHaveLength(2);
    expect(left?.[1]).toBeCloseTo(-(right?.[0] ?? 0), 1);
    expect(left?.[0]).toBeCloseTo(-(right?.[1] ?? 0), 1);
    expect(limit?.top).toBeGreaterThan(above?.bottom ?? 0);
  });

  it('are as low as their text, with the usual gaps', async () => {
    const [usual, low] = [await draw(two), await draw(two, ['s'])];
    const [above, , below] = usual.blocks;
    const [newAbove, limit, newBelow] = low.blocks;
    const gap = (usual.blocks[1]?.top ?? 0) - (above?.bottom ?? 0);
    const between = (newBelow?.top ?? 0) - (newAbove?.bottom ?? 0);

    // The height of a line of 16 pixels.
    expect(between - 2 * gap).toBeCloseTo(24, 1);
    expect(limit?.top).toBeCloseTo((newAbove?.bottom ?? 0) + between / 2, 1);
    expect(newAbove).toEqual(above);
    expect(heightOf(newBelow)).toBeCloseTo(heightOf(below), 1);
    const saved = (below?.top ?? 0) - (newBelow?.top ?? 0);
    expect(Math.abs(usual.height - low.height - saved)).toBeLessThan(1);
  });

  it('keep the height of a row that has another block', async () => {
    const rows = 'a["A"]\nb["B"]\ns["Limit"]\nc["C<br/>c"]\n';
    const [usual, drawn] = [await draw(rows), await draw(rows, ['s'])];

    expect(drawn.height).toBe(usual.height);
    expect(drawn.blocks.map(({tag}) => tag)).toEqual([
      'rect',
      'rect',
      'path',
      'rect',
    ]);
  });

  it('are a line under a text that fills the width', async () => {
    const {blocks} = await draw('a["A"] b["B"]\ns["A long, long limit"]\n', [
      's',
    ]);
    const limit = blocks.find(({tag}) => tag === 'path');

    expect(limit?.lines).toHaveLength(1);
  });

  it.each([
    ['above', 'a["A"] b["B"]', 'c["C"] d["D"]', 'B'],
    ['without text above', 'a["A"] b[" "]', 'c["C"] d["D"]', ''],
    ['without text below', 'a["A"] b["B"]', 'c["C"] d[" "]', ''],
  ])(
    'have no gap next to them: the box %s grows',
    async (_, above, below, grown) => {
      const rows = `${above}\ns["Limit"] space\n${below}\n`;
      const {blocks} = await draw(rows, ['s']);
      const [, right, , , lowerRight] = blocks;
      const heights = blocks
        .filter(({tag}) => tag === 'rect')
        .map((block) => [block.name, heightOf(block)] as const);
      const usual = Math.min(...heights.map(([, height]) => height));

      expect(
        heights
          .filter(([, height]) => height > usual + 16)
          .map(([name]) => name),
      ).toEqual([grown]);
      expect((lowerRight?.top ?? 0) - (right?.bottom ?? 0)).toBeLessThan(10);
    },
  );

  it('leave a free place at the end of a column free', async () => {
    const {blocks} = await draw(
      'a["A"] space\ns["Limit"] space\nb["B"] c["C"]\n',
      ['s'],
    );
    const heights = blocks.filter(({tag}) => tag === 'rect').map(heightOf);

    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(0.1);
  });

  it.each([
    ['arrows', `${two}a --> b\n`],
    ['groups', `${two}block:group:2\n  c["C"]\nend\n`],
  ])('move nothing in a diagram with %s', async (_, rows) => {
    const [usual, drawn] = [await draw(rows), await draw(rows, ['s'])];

    expect(drawn.height).toBe(usual.height);
    expect(drawn.blocks.filter(({tag}) => tag === 'path')).not.toEqual([]);
  });

  it('mean nothing to other kinds, and to ids that are not there', async () => {
    const mermaid = 'flowchart TD\n  s["One"] --> b["Two"]\n';
    const plain = await renderer.render({mermaid});

    expect((await renderer.render({mermaid, separators: ['s']})).svg).toEqual(
      plain.svg,
    );
    expect(await draw(two, ['x', ''])).toEqual(await draw(two));
  });
});

function heightOf(block: Block | undefined): number {
  return block ? block.bottom - block.top : 0;
}

function readBlocks(svg: string): readonly Block[] {
  return svg
    .split(/(?=<g transform="translate\([-\d. ]+\)"[^>]*><(?:rect|path)\b)/)
    .slice(1)
    .map((part) => {
      const [, y = '', tag = '', attributes = ''] =
        /translate\(\S+ ([-\d.]+)\)"[^>]*><(\w+)([^>]*)/.exec(part) ?? [];
      const number = (name: string) =>
        Number(new RegExp(` ${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
      const lines = [...attributes.matchAll(/M([-\d.]+),([-\d.]+)H([-\d.]+)/g)];
      const shift = tag === 'path' ? Number(lines[0]?.[2]) : number('y');
      const top = Number(y) + shift;
      return {
        name: /<tspan[^>]*>([^<]*)/.exec(part)?.[1]?.trim() ?? '',
        tag,
        top,
        bottom: top + number('height'),
        lines: lines.map(([, from, , to]) => [Number(from), Number(to)]),
      };
    });
}
