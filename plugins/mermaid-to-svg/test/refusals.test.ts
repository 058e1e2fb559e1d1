import {
  createRenderer,
  RenderError,
  type Drawing,
  type Renderer,
} from '../src/index.js';

const flow = (lines: string) => `flowchart TD\n  a[One] --> b[Two]\n${lines}\n`;

describe('a drawing', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());

  async function refuse(mermaid: string, more: Partial<Drawing> = {}) {
    const error: unknown = await renderer
      .render({mermaid, title: 'Refused', ...more})
      .then(
        () => undefined,
        (reason: unknown) => reason,
      );
    expect(error).toBeInstanceOf(RenderError);
    const {reason, message, line} = error as RenderError;
    return {reason, message, ...(line === undefined ? {} : {line})};
  }

  it.each<[string, string, string, number | undefined]>([
    [
      'a picture in a label',
      'flowchart TD\n  a["<img src=\'x.png\'/>"]',
      'The tag <img> in a label is drawn by a browser only',
      2,
    ],
    [
      'labels as HTML',
      `%%{init: {"htmlLabels": true}}%%\n${flow('')}`,
      'A label in HTML is drawn by a browser only',
      undefined,
    ],
    [
      'a formula',
      'flowchart TD\n  a["$$x^2$$"]',
      'A formula ($$…$$) is drawn by a browser only',
      2,
    ],
    [
      'an icon',
      'flowchart TD\n  a["fa:fa-car Car"]',
      'The icon fa:fa-car is drawn by a browser only',
      2,
    ],
    [
      'a picture in a node',
      'flowchart TD\n  a@{ img: "https://example.com/a.png", label: "A" }',
      'An icon or a picture in a node is drawn by a browser only',
      2,
    ],
    [
      'a look',
      `%%{init: {"look": "handDrawn"}}%%\n${flow('')}`,
      'The look "handDrawn" is drawn by a browser only',
      undefined,
    ],
    [
      'a layout',
      `---\nconfig:\n  layout: elk\n---\n${flow('')}`,
      'The layout "elk" is drawn by a browser only',
      undefined,
    ],
    [
      'a kind that was not tried',
      'cynefin-beta\n  clear\n    "Restart"\n',
      'A diagram of the kind "cynefin" is drawn by a browser only',
      undefined,
    ],
    [
      'a fill from elsewhere',
      `%%{init: {"themeCSS": ".node rect { fill: url(https://example.com/x) }"}}%%\n${flow('')}`,
      'A gradient or pattern is drawn by a browser only',
      undefined,
    ],
  ])('with %s is not supported', async (_, mermaid, message, line) => {
    expect(await refuse(mermaid)).toEqual({
      reason: 'unsupported',
      message,
      ...(line !== undefined && {line}),
    });
  });

  it.each([
    ['javascript:alert(1)'],
    ['JaVa\tScript:alert(1)'],
    [' data:text/html,x'],
    ['vbscript:x'],
    ['file:///etc/passwd'],
  ])('may not lead to %s', async (address) => {
    expect(await refuse(flow(''), {links: {a: address}})).toEqual({
      reason: 'unsafe',
      message: `A link may not lead to "${address}"`,
    });
  });

  it.each([
    ['in a flowchart', 'flowchart TD\n  a --> b\n  b --> [\n', 3],
    [
      'after comments, directives and front matter',
      '---\ntitle: x\n---\n\n%% a comment\n%%{init: {"theme": "base"}}%%\nflowchart TD\n  %% another\n  a --> [\n',
      9,
    ],
    ['in a sequence', 'sequenceDiagram\r\n  A->>B: x\r\n  nonsense\r\n', 3],
    ['in a pie', 'pie\n  "a": 1\n  nonsense\n', 3],
  ])('with a mistake %s tells its line', async (_, mermaid, line) => {
    const {reason, message, ...rest} = await refuse(mermaid);

    expect(reason).toBe('syntax');
    expect(message).toMatch(new RegExp(`\\bline ${line}\\b`));
    expect(rest).toEqual({line});
  });

  it('shows in a message what was written', async () => {
    const {message} = await refuse('flowchart TD\n  a["#65;#66;"] --> [\n');

    expect(message).toContain('AB');
    expect(message).not.toMatch(/[\ue000-\uf8ff]|\n\s+at /);
  });

  it('that is no diagram is told so', async () => {
    expect(await refuse('Not a diagram\n')).toMatchObject({
      reason: 'syntax',
      message: expect.stringContaining('No diagram type detected'),
    });
  });

  it.each([
    ['text', `flowchart TD\n${'  a --> b\n'.repeat(6_000)}`],
    ['lines', `flowchart TD\n${'  a --> b\n'.repeat(501)}`],
  ])('with too many %s is too large', async (_, mermaid) => {
    expect(await refuse(mermaid)).toMatchObject({reason: 'too-large'});
  });
});
