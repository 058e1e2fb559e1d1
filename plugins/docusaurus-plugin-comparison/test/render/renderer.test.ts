import {createRenderer, type Renderer} from '../../src/render/index.js';

describe('createRenderer(options).render(drawing)', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());

  it('draws, with a name and a place for the id', async () => {
    const {svg, width, height, smallestText} = await renderer.render({
      mermaid: 'flowchart TD\n  a["One & two"] --> b[Three]\n',
      title: 'A <title>',
      description: 'What it shows',
    });

    const text = svg.join('picture');
    expect(text).toContain('<title id="picture-title">A &lt;title&gt;</title>');
    expect(text).toContain('<desc id="picture-desc">What it shows</desc>');
    expect(text).toContain('One &amp; two');
    expect(width).toBeGreaterThan(100);
    expect(height).toBeGreaterThan(100);
    expect(smallestText).toBe(16);
  });

  it('tells where the text is no Mermaid', async () => {
    await expect(
      renderer.render({
        mermaid: '%% a comment\nflowchart TD\n  a --> [\n',
        title: 'Wrong',
      }),
    ).rejects.toMatchObject({
      reason: 'syntax',
      line: 3,
      message: expect.stringMatching(/^Parse error on line 3:/),
    });
  });
});
