import {createRenderer, type Renderer} from '../src/index.js';

describe('the label of a node', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());
  const draw = async (mermaid: string) => {
    const picture = await renderer.render({mermaid});
    return {...picture, text: picture.svg.join('p')};
  };

  // Twice the padding of 15 px and the margin of 8 px, and lines of 24 px.
  it.each([
    ['One', 70],
    ['One<br/>Two', 94],
    ['One<br/>Two<br/>Three', 118],
  ])('has lines as high as in a browser: %s', async (label, height) => {
    const picture = await draw(`flowchart TD\n  a["${label}"]`);

    expect(picture.height).toBe(height);
  });

  it('has its baselines in the middle of its lines', async () => {
    const {text} = await draw('flowchart TD\n  a["One<br/>Two"]');

    expect([...text.matchAll(/<tspan x="0" y="([^"]*)">/g)]).toMatchObject([
      {1: '17.5'},
      {1: '41.5'},
    ]);
  });

  it('has the font that its author has chosen for all of it', async () => {
    const {text} = await draw(
      'stateDiagram-v2\n  classDef bad font-weight:bold,font-style:italic\n  [*] --> Failed\n  class Failed bad',
    );

    expect(text).toMatch(/<g [^>]*font-weight="700"[^>]*><text/);
    expect(text).not.toContain('font-weight="400">Failed');
    expect(text).toMatch(/<g [^>]*font-style="italic"[^>]*><text/);
  });

  it('has static members underlined, and abstract ones in italics', async () => {
    const {text} = await draw(
      'classDiagram\n  class Store {\n    +open()$\n    +read()*\n  }',
    );

    expect(text).toMatch(/<tspan[^>]* text-decoration="underline">\+open\(\)/);
    expect(text).toMatch(
      /font-style="italic"[^>]*><text[^>]*><tspan[^>]*>\+read\(\)/,
    );
  });

  it('has its lines in the middle of a mindmap node', async () => {
    const {text} = await draw(
      'mindmap\n  A label that is long enough for more than one line\n    b',
    );

    expect(text).toMatch(/<text[^>]* text-anchor="middle"><tspan x="[\d.]+"/);
  });

  it('hides the line behind it', async () => {
    const {text} = await draw('flowchart TD\n  a -- label --> b');

    expect(text).not.toContain('opacity');
  });
});

describe('a chart with bars and lines', () => {
  it('has pale bars, so that lines are seen on them', async () => {
    const renderer = createRenderer({timeLimit: 60_000});
    const draw = (plots: string) =>
      renderer.render({
        mermaid: `xychart-beta\n  x-axis [a, b]\n  y-axis 0 --> 9\n${plots}`,
      });
    const both = await draw('  bar [3, 6]\n  line [3, 6]\n');
    const bars = await draw('  bar [3, 6]\n');
    await renderer.close();

    expect(both.svg.join('').match(/fill-opacity="0\.3"/g)).toHaveLength(2);
    expect(bars.svg.join('')).not.toContain('fill-opacity');
  });
});

describe('a sequence without actors at its foot', () => {
  it('is as high as its messages', async () => {
    const renderer = createRenderer({timeLimit: 60_000});
    const {svg, height} = await renderer.render({
      mermaid:
        '%%{init: {"sequence": {"mirrorActors": false}}}%%\nsequenceDiagram\n  A->>B: Hello',
    });
    await renderer.close();

    expect(height).toBeLessThan(200);
    expect(svg.join('')).not.toContain('"2000"');
  });
});
