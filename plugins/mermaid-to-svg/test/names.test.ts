import {createRenderer, type Drawing, type Renderer} from '../src/index.js';

const flow = 'flowchart TD\n  a --> b\n';
const pie = 'pie\n  "One": 1\n';

describe('the accessible name of a picture', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());

  async function name(mermaid: string, more: Partial<Drawing> = {}) {
    const {title, description, svg} = await renderer.render({mermaid, ...more});
    return {title, description, svg: svg.join('p')};
  }

  it.each([
    [
      'quoted front matter',
      `---\ntitle: "My: chart"\n---\n${flow}`,
      'My: chart',
    ],
    ['front matter with a note', `---\ntitle: x # note\n---\n${flow}`, 'x'],
    [
      'front matter after other keys',
      `---\nconfig:\n  look: classic\ntitle: Last\n---\n${flow}`,
      'Last',
    ],
    ['front matter of a pie', `---\ntitle: A cake\n---\n${pie}`, 'A cake'],
    [
      'front matter of a block diagram',
      '---\ntitle: "My: blocks"\n---\nblock\n  a b\n',
      'My: blocks',
    ],
    [
      'front matter of a mind map',
      '---\ntitle: "My: mind"\n---\nmindmap\n  root\n',
      'My: mind',
    ],
    [
      'front matter of a timeline',
      '---\ntitle: "My: time"\n---\ntimeline\n  2020: One\n',
      'My: time',
    ],
    [
      'the title of a pie',
      'pie title Who: does what\n  "One": 1\n',
      'Who: does what',
    ],
    [
      'the title of a Gantt chart',
      'gantt\n  title A plan # 1\n  A task: 2024-01-01, 3d\n',
      'A plan # 1',
    ],
    [
      'the title of an XY chart',
      'xychart\n  title "An: axis"\n  bar [1]\n',
      'An: axis',
    ],
    [
      'the title of a timeline',
      'timeline\n  title Time\n  2020: One\n',
      'Time',
    ],
    [
      'a title with codes',
      'pie title #9829; & #quot;x\n  "One": 1\n',
      '♥ & "x',
    ],
    [
      'accTitle',
      'flowchart TD\n  accTitle: From a to b\n  a --> b\n',
      'From a to b',
    ],
    [
      'accTitle rather than the title',
      `---\ntitle: Seen\n---\nflowchart TD\n  accTitle: Heard\n  a --> b\n`,
      'Heard',
    ],
    ['no name', flow, 'Diagram'],
    [
      'no title in the front matter',
      `---\nconfig: {}\n---\n${flow}`,
      'Diagram',
    ],
    ['no name after others', 'mindmap\n  root\n', 'Diagram'],
    [
      'no title in the front matter of a block diagram',
      '---\nconfig: {}\n---\nblock\n  a\n',
      'Diagram',
    ],
  ])('comes from %s', async (_, mermaid, expected) => {
    const {title, svg} = await name(mermaid);

    expect(title).toBe(expected);
    expect(svg).toContain(
      `<title id="p-title">${expected.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}</title>`,
    );
  });

  it('is described by accDescr, on one line', async () => {
    const one = await name('flowchart TD\n  accDescr: From a\n  a --> b\n');
    const several = await name(
      'gitGraph\n  accDescr {\n    In two\n    lines\n  }\n  commit\n',
    );

    expect(one.description).toBe('From a');
    expect(one.svg).toContain('<desc id="p-desc">From a</desc>');
    expect(several.description).toBe('In two lines');
    expect((await name(flow)).svg).not.toMatch(/<desc|aria-describedby/);
  });

  it('is what the caller gives', async () => {
    const mermaid =
      '---\ntitle: Seen\n---\nflowchart TD\n  accTitle: Heard\n  accDescr: Long\n  a --> b\n';
    const given = await name(mermaid, {title: 'Given', description: 'Short'});

    expect(given).toMatchObject({title: 'Given', description: 'Short'});
    expect(given.svg).not.toMatch(/Heard|Long/);
  });
});
