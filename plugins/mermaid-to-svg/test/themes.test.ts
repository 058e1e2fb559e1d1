import {createRenderer, type Picture, type Renderer} from '../src/index.js';

const flow = 'flowchart TD\n  a[One] --> b[Two]\n';

function paintsOf({svg}: Picture): readonly string[] {
  return [...svg.join('').matchAll(/ (?:fill|stroke)="([^"]*)"/g)].map(
    ([, paint = '']) => paint,
  );
}

describe('the theme of a text', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());
  const render = (mermaid: string) => renderer.render({mermaid});

  it.each(['dark', 'forest', 'neutral'])(
    'is set aside, with a warning: %s',
    async (theme) => {
      const usual = await render(flow);
      const picture = await render(
        `---\nconfig:\n  theme: ${theme}\n---\n${flow}`,
      );

      expect(picture.svg).toEqual(usual.svg);
      expect(picture.warnings).toEqual([
        {
          message: `The theme "${theme}" is not applied. Pictures have the colors of the site, in light and dark mode. Use "base" with themeVariables for colors of your own.`,
          line: 3,
        },
      ]);
    },
  );

  it.each(['default', 'base'])('is the one of pictures: %s', async (theme) => {
    const usual = await render(flow);
    const picture = await render(`%%{init: {"theme": "${theme}"}}%%\n${flow}`);

    expect(picture).toEqual(usual);
  });

  it('takes variables with what Mermaid derives from them', async () => {
    const picture = await render(
      `%%{init: {"theme": "base", "themeVariables": {"primaryColor": "#0d47a1"}}}%%\n${flow}`,
    );

    expect(picture.warnings).toBeUndefined();
    expect(paintsOf(picture)).toEqual(
      expect.arrayContaining([
        '#0d47a1',
        // The border that Mermaid derives.
        '#223859',
        // The lines, which no variable changes.
        'var(--mermaid-line, #566070)',
      ]),
    );
  });

  it('takes only the variables that are written, without a theme', async () => {
    const picture = await render(
      `%%{init: {"themeVariables": {"lineColor": "#0a7d2c", "fontFamily": "Papyrus"}}}%%\n${flow}`,
    );

    expect(paintsOf(picture)).toContain('#0a7d2c');
    expect(
      paintsOf(picture).filter((each) => each.startsWith('#')),
    ).toHaveLength(
      paintsOf(picture).filter((each) => each === '#0a7d2c').length,
    );
    expect(picture.svg.join('')).not.toContain('Papyrus');
  });

  it('takes nested variables of one kind', async () => {
    const picture = await render(
      '---\nconfig:\n  themeVariables:\n    xyChart:\n      plotColorPalette: "#0a7d2c"\n---\nxychart-beta\n  x-axis [a, b]\n  bar [1, 2]\n',
    );

    expect(paintsOf(picture)).toContain('#0a7d2c');
    expect(paintsOf(picture)).toContain('var(--mermaid-text, #1c1e21)');
  });

  it('leaves nothing to the next text', async () => {
    const usual = await render(flow);
    await render(
      `%%{init: {"theme": "forest", "themeVariables": {"lineColor": "#ff0000", "fontSize": "30px"}}}%%\n${flow}`,
    );

    expect((await render(`${flow}\n`)).svg).toEqual(usual.svg);
  });

  it('is read in front matter below a directive', async () => {
    const {title, warnings} = await render(
      `%% a comment\n%%{init: {"flowchart": {"nodeSpacing": 60}}}%%\n\n---\ntitle: Below\nconfig:\n  theme: dark\n---\n${flow}`,
    );

    expect(title).toBe('Below');
    expect(warnings).toMatchObject([{line: 7}]);
  });

  it('has lines of mistakes as the author sees them', async () => {
    await expect(
      render(
        '%%{init: {}}%%\n---\ntitle: Below\n---\nflowchart TD\n  a --> [\n',
      ),
    ).rejects.toMatchObject({reason: 'syntax', line: 6});
  });
});
