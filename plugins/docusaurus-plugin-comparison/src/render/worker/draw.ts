import type {Drawing, Picture} from '../picture.js';
import {RenderError} from '../renderError.js';
import {config} from './config.js';
import {finish} from './finish/finish.js';
import {createHost} from './host.js';
import {kindOf, refuse, type Parsed} from './refuse.js';
import type {Measure} from './shapes/measure.js';
import {keepStill} from './stillness.js';
import {Styles} from './styles/styles.js';
import {hideLetters} from './text/letters.js';
import {toSourceLine} from './text/lines.js';

const beginAnew = keepStill();
let measure: Measure = {styles: new Styles(), reveal: (text) => text};
const window = createHost(() => measure);
const {document} = window;

// Mermaid looks for a window when it is loaded.
const {default: mermaid} = await import('mermaid');

// The same for all: jsdom keeps what it found for each selector it has seen.
const id = 'comparison';

// More than Mermaid takes.
const mostLetters = 50_000;

/**
 * Draws one diagram; the next must wait, for Mermaid's state is global.
 *
 * @throws {RenderError}
 */
export async function draw(drawing: Drawing): Promise<Picture> {
  const {text, reveal} = hideLetters(drawing.mermaid, toText);
  if (text.length > mostLetters) {
    throw new RenderError(
      'size',
      `The diagram has more than ${mostLetters} letters`,
    );
  }
  refuse(text);
  measure = {styles: new Styles(), reveal};
  beginAnew();
  mermaid.initialize(config);
  try {
    const {css} = kindOf(await parse(text, drawing.mermaid));
    mermaid.initialize({...config, themeCSS: css});
    beginAnew();
    const {svg} = await mermaid.render(id, text);
    const template = document.createElement('template');
    template.innerHTML = svg;
    const root = template.content.firstElementChild;
    if (!root) {
      throw new Error('Mermaid made no SVG');
    }
    return finish(root, measure, drawing, id);
  } finally {
    clear();
  }
}

async function parse(text: string, source: string): Promise<Parsed> {
  try {
    return await mermaid.parse(text);
  } catch (error) {
    const message = measure.reveal(messageOf(error));
    if (/\blimit exceeded\b/i.test(message)) {
      throw new RenderError('size', message);
    }
    const [, number] = /\bline:? (\d+)/i.exec(message) ?? [];
    const line =
      number === undefined ? undefined : toSourceLine(source, Number(number));
    throw new RenderError(
      'syntax',
      message.replace(/(\bline:? )\d+/gi, `$1${line}`),
      line,
    );
  }
}

// jsdom keeps the sheets of style elements that were taken away.
function clear(): void {
  for (const sheet of Array.from(document.styleSheets)) {
    if (sheet.ownerNode) {
      sheet.ownerNode.textContent = '';
    }
  }
  document.body.innerHTML = '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// What a named code stands for, as in HTML.
function toText(name: string): string | undefined {
  const code = `&${name};`;
  const area = document.createElement('textarea');
  area.innerHTML = code;
  return area.value === code ? undefined : area.value;
}
