import {packFence} from '../../src/embeds/fence.js';
import {createPictures} from '../../src/pictures/draw.js';
import {layOutFence, type FenceOptions} from '../../src/pictures/fence.js';
import {makeFolder} from '../support/folder.js';

const folder = makeFolder();
const options: FenceOptions = {
  pictures: createPictures({
    diagrams: 'build',
    timeLimit: 60,
    cacheFolder: folder.at('.pictures'),
  }),
  drawsMermaid: true,
};
const chart = 'flowchart TD\n  a --> b';

/** Lays out a fence that follows other text on a page. */
function show(mermaid: string, text = pageWith(mermaid), given = options) {
  const file = {path: 'docs/page.mdx', text};
  return layOutFence(packFence(mermaid), file, given);
}

function pageWith(mermaid: string): string {
  return `# Title\n\n\`\`\`mermaid\n${mermaid}\n\`\`\`\n`;
}

describe('layOutFence(packed, file, options)', () => {
  it.each([
    ['Diagram', chart],
    ['From a to b', `flowchart TD\n  accTitle: From a to b\n  a --> b`],
    ['My: chart', `---\ntitle: "My: chart"\n---\n${chart}`],
    ['x', `---\ntitle: x # note\n---\n${chart}`],
    ['Who', 'pie title Who\n  "One": 1'],
    ['Two parts', `---\ntitle: Two parts\n---\n${chart}`],
    ['Last', `---\nconfig:\n  look: classic\ntitle: Last\n---\n${chart}`],
  ])('draws a picture with the name %s', async (title, mermaid) => {
    const {moduleData, problem} = await show(mermaid);

    expect(problem).toBeUndefined();
    expect(moduleData).toEqual({
      view: {name: 'fence', content: 'ComparisonFence/Content'},
      props: {
        title,
        mermaid,
        picture: {
          svg: expect.any(Array),
          width: expect.any(Number),
          height: expect.any(Number),
          smallestText: expect.any(Number),
        },
      },
    });
    expect(JSON.stringify(moduleData)).toContain(`>${title}</title>`);
  });

  it('leads to the pages of files', async () => {
    const {moduleData} = await show(
      `${chart}\n  click a "./other.mdx#top"\n  click b "./none.mdx"`,
      undefined,
      {
        ...options,
        findPage: (file) =>
          file === './other.mdx' ? '/docs/other' : undefined,
      },
    );
    const text = JSON.stringify(moduleData);

    expect(text).toContain('<a href=\\"/docs/other#top\\"');
    expect(text).toContain('<a href=\\"./none.mdx\\"');
  });

  it('leaves all to the browser where the site says so', async () => {
    const pictures = {...options.pictures, diagrams: 'client'} as const;
    const given = {...options, pictures};

    expect(await show('no Mermaid', undefined, given)).toEqual({
      moduleData: {mermaid: 'no Mermaid'},
    });
  });

  it('leaves what a browser draws to it, and reports the whole fence', async () => {
    const mermaid = 'flowchart TD\n  a["<img src=x>"]';
    const text = pageWith(mermaid);
    const {moduleData, problem} = await show(mermaid);

    expect(moduleData).toEqual({mermaid});
    expect(problem).toMatchObject({code: 'mermaid-left', severity: 'warning'});
    expect(text.slice(problem?.place?.start, problem?.place?.end)).toBe(
      `\`\`\`mermaid\n${mermaid}`,
    );
  });

  it('shows nothing where no theme draws in the browser, which is wrong', async () => {
    const mermaid = 'flowchart TD\n  a["<img src=x>"]';
    const given = {...options, drawsMermaid: false};
    const {moduleData, problem} = await show(mermaid, undefined, given);

    expect(moduleData).toBeUndefined();
    expect(problem).toMatchObject({
      code: 'no-mermaid-theme',
      severity: 'error',
    });
    expect((await show(chart, undefined, given)).problem).toBeUndefined();
  });

  it.each([
    ['as it is', (text: string) => text],
    [
      'with ends of lines of Windows',
      (text: string) => text.replace(/\n/g, '\r\n'),
    ],
    ['in a list', (text: string) => `- ${text.replace(/\n/g, '\n  ')}`],
    ['after another fence', (text: string) => `${pageWith(chart)}\n${text}`],
  ])('finds the line that Mermaid cannot read, %s', async (_, change) => {
    const mermaid = 'flowchart TD\n\n  a --> [';
    const text = change(pageWith(mermaid));
    const {moduleData, problem} = await show(mermaid, text);

    expect(moduleData).toBeUndefined();
    expect(problem).toMatchObject({code: 'mermaid-syntax', severity: 'error'});
    expect(text.slice(problem?.place?.start, problem?.place?.end).trim()).toBe(
      'a --> [',
    );
  });

  it('shows the text and the reason where a site says so', async () => {
    const mermaid = 'flowchart TD\n  a --> [';
    const given = {...options, onBrokenFence: 'warn'} as const;
    const {moduleData, problem} = await show(mermaid, undefined, given);

    expect(problem).toMatchObject({
      code: 'mermaid-syntax',
      severity: 'warning',
    });
    expect(moduleData).toEqual({
      view: {name: 'fence', content: 'ComparisonFence/Content'},
      props: {title: 'Diagram', mermaid, message: problem?.message},
    });
  });

  it('warns of a setting that its picture does not follow, at its line', async () => {
    const mermaid = `---\nconfig:\n  theme: forest\n---\n${chart}`;
    const text = pageWith(mermaid);
    const {moduleData, problem, warnings = []} = await show(mermaid);

    expect(moduleData).toHaveProperty('view');
    expect(problem).toBeUndefined();
    expect(warnings).toMatchObject([
      {code: 'mermaid-setting', severity: 'warning'},
    ]);
    expect(
      warnings.map(({place}) => text.slice(place?.start, place?.end)),
    ).toEqual(['  theme: forest']);
  });

  it('names the file alone where the fence is not in its text', async () => {
    const {problem} = await show('flowchart TD\n  a --> [', 'Other text');

    expect(problem).toMatchObject({code: 'mermaid-syntax'});
    expect(problem).not.toHaveProperty('place');
  });

  it('says what Mermaid says in one line, without its excerpt', async () => {
    const long = `flowchrt\n${'a --> b\n'.repeat(500)}`;
    const messages = [
      (await show('flowchart TD\n  a --> [')).problem?.message,
      (await show(long)).problem?.message,
    ];

    expect(messages).toEqual([
      expect.stringMatching(
        /^Mermaid cannot read this fence: Parse error: Expecting 'AMP', .*, got 'SQS'\. Fix the line\./,
      ),
      expect.stringMatching(
        /^Mermaid cannot read this fence: No diagram type detected\. Fix the line\./,
      ),
    ]);
  });

  const large =
    '%%{init: {"flowchart": {"nodeSpacing": 4000000000}}}%%\nflowchart TD\n  a --> b\n  a --> c';

  it.each([
    [
      'with a picture that is too large',
      large,
      'add the line "%% diagrams: client" to it.',
    ],
    [
      'with a word that is too long',
      `flowchart TD\n  a["${'x'.repeat(45_000)}"]`,
      'add the line "%% diagrams: client" to it.',
    ],
    [
      'with a link that hides where it leads',
      `${chart}\n  click a href "https://docs.example.com@evil/"`,
      'A link may not lead to "https://docs.example.com@evil/". Change the link.',
    ],
  ])('leaves no fence %s to the browser', async (_, mermaid, end) => {
    const {moduleData, problem} = await show(mermaid);

    expect(moduleData).toBeUndefined();
    expect(problem).toMatchObject({
      code: 'mermaid-refused',
      severity: 'error',
    });
    expect(problem?.message.endsWith(end)).toBe(true);
  });

  it('leaves a fence to the browser whose author says so, without a try', async () => {
    const left = `%% diagrams: client\n${large}`;
    const pictures = {
      ...options.pictures,
      draw: () => Promise.reject(new Error('drawn')),
    };

    expect(await show(left, undefined, {...options, pictures})).toEqual({
      moduleData: {mermaid: left},
    });
    expect(
      (await show(left, undefined, {...options, pictures, drawsMermaid: false}))
        .problem,
    ).toMatchObject({code: 'no-mermaid-theme'});
  });

  it.each([
    ['a control character', '\u0007', 'U+0007'],
    ['a mark that turns the direction', '\u202e', 'U+202E'],
    ['a code for such a mark', '#8238;', 'U+202E'],
    ['a code for a control character', '#27;', 'U+001B'],
  ])('draws no fence with %s', async (_, character, name) => {
    const mermaid = `flowchart TD\n  a["x${character}y"]`;
    const {moduleData, problem} = await show(mermaid);
    const text = pageWith(mermaid);

    expect(moduleData).toBeUndefined();
    expect(problem).toMatchObject({code: 'hidden-character'});
    expect(problem?.message).toContain(name);
    expect(text.slice(problem?.place?.start, problem?.place?.end)).toBe(
      `  a["x${character}y"]`,
    );
  });

  it('draws a fence with joiners and codes that can be seen', async () => {
    const mermaid =
      'flowchart TD\n  a["\u{1f469}\u200d\u{1f680} \u200f #65;#10;#35;"]';

    expect((await show(mermaid)).problem).toBeUndefined();
  });

  it.each([
    ['a line of marks', '`'.repeat(200_000)],
    [
      'many fences',
      pageWith(`${chart}\n${'  a --> b\n'.repeat(40)}`).repeat(800),
    ],
  ])('finds the line after %s', async (_, before) => {
    const mermaid = 'flowchart TD\n  a --> [';
    const text = `${before}\n${pageWith(mermaid)}`;
    const {problem} = await show(mermaid, text);

    expect(text.slice(problem?.place?.start, problem?.place?.end)).toBe(
      '  a --> [',
    );
  });
});
