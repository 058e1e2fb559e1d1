import fs from 'node:fs';
import {fileURLToPath} from 'node:url';
import {
  RenderError,
  type Renderer,
  type SupportedDiagram,
} from '../src/index.js';

/** What the table of kinds says about a kind that a drawing does not show. */
interface KindNotes {
  /** The first version that draws it. */
  readonly since: string;
  /** The folder of its golden picture. */
  readonly picture: string;
  readonly differences: string;
}

const longWords = 'Words wider than 200 px are broken';
const icons = 'Icons from packs that a page registers are question marks';
const none = 'None except colors and fonts';

const notes: Readonly<Record<SupportedDiagram, KindNotes>> = {
  C4Component: c4('component'),
  C4Container: c4('container'),
  C4Context: c4('context'),
  C4Deployment: c4('deployment'),
  C4Dynamic: c4('dynamic'),
  architecture: plain('architecture', icons),
  block: plain('block'),
  classDiagram: plain('class', 'Notes are wrapped after 200 px'),
  erDiagram: plain('er'),
  eventmodeling: plain('eventmodeling', 'Data is centered and never cut off'),
  flowchart: plain('flowchart', longWords),
  gantt: plain(
    'gantt',
    'It is 800 px wide; axis labels are larger and never overlap; no line marks today',
  ),
  gitGraph: plain('git'),
  ishikawa: plain('ishikawa'),
  journey: plain('journey'),
  kanban: plain('kanban', longWords),
  mindmap: plain('mindmap', 'The layout is always the same'),
  packet: plain('packet'),
  pie: plain('pie'),
  quadrantChart: plain('quadrant'),
  radar: plain('radar', 'Areas are paler, and their outlines stronger'),
  requirementDiagram: plain('requirement'),
  sankey: plain('sankey', 'Labels are on the links, which are paler'),
  sequenceDiagram: plain('sequence'),
  'stateDiagram-v2': plain('state', longWords),
  timeline: plain('timeline'),
  treeView: plain('treeView', icons),
  treemap: plain('treemap'),
  venn: plain('venn', 'Set names have the text color'),
  wardley: plain('wardley', 'Text is 12 px or larger'),
  xychart: plain('xychart', 'Bars are paler if there are lines over them'),
};

function c4(name: string): KindNotes {
  return {
    since: '0.1.0',
    picture: `c4/${name}`,
    differences:
      'Rows wrap as on a screen 1920 px wide, whatever the reader uses',
  };
}

function plain(folder: string, differences = none): KindNotes {
  return {since: '0.1.0', picture: `${folder}/typical`, differences};
}

/** Examples of what is not drawn, and why. */
const refused: Readonly<Record<string, readonly [text: string, why: string]>> =
  {
    cynefin: [
      'cynefin-beta\n  clear\n    "Restart"\n',
      'Its colors suit only light pages',
    ],
    'railroad-beta': [
      'railroad-beta\na = "b" ;\n',
      'It has not been compared with a browser yet',
    ],
    'swimlane-beta': [
      'swimlane-beta\n  a --> b\n',
      'Its layout has not been compared with a browser yet',
    ],
    '`look: handDrawn`': [
      '%%{init: {"look": "handDrawn"}}%%\nflowchart TD\n  a --> b\n',
      'Text on hatched shapes with colors of an author cannot be kept readable',
    ],
    '`layout: elk`': [
      '%%{init: {"layout": "elk"}}%%\nflowchart TD\n  a --> b\n',
      'The layout engine is a separate package',
    ],
    '`layout: tidy-tree`': [
      '%%{init: {"layout": "tidy-tree"}}%%\nmindmap\n  a\n    b\n',
      'The layout engine is a separate package',
    ],
    'Formulas (`$$x^2$$`)': [
      'flowchart TD\n  a["$$x^2$$"]\n',
      'They are MathML, which only a browser lays out',
    ],
    '`<img>` in labels': [
      'flowchart TD\n  a["<img src=\'x.png\'/>"]\n',
      'A picture loads nothing from elsewhere',
    ],
    'Icons (`fa:fa-car`)': [
      'flowchart TD\n  a["fa:fa-car Car"]\n',
      'They come from fonts that a page loads',
    ],
  };

const folder = fileURLToPath(new URL('./texts/', import.meta.url));

/**
 * The cells of the table of kinds in the README. Whether a kind is drawn depends
 * on what the renderer does with an example.
 */
export async function makeKindTable(
  renderer: Renderer,
): Promise<readonly (readonly string[])[]> {
  const isDrawn = async (mermaid: string): Promise<string> => {
    try {
      await renderer.render({mermaid});
      return 'yes';
    } catch (error) {
      if (error instanceof RenderError && error.reason === 'unsupported') {
        return 'no';
      }
      throw error;
    }
  };
  const texts = fs
    .readdirSync(folder)
    .map((name) => fs.readFileSync(`${folder}${name}`, 'utf8'));
  const rows: (readonly string[])[] = [];
  for (const [kind, {since, picture, differences}] of Object.entries(notes)) {
    const text = texts.find((each) => new RegExp(`^${kind}\\b`).test(each));
    const drawn = await isDrawn(text ?? kind);
    const link = `[\`${kind}\`](test/golden/${picture}/output.svg)`;
    rows.push([link, drawn, since, differences]);
  }
  for (const [name, [text, why]] of Object.entries(refused)) {
    const title = /[` ]/.test(name) ? name : `\`${name}\``;
    rows.push([title, await isDrawn(text), '', why]);
  }
  return rows;
}
