import type {Drawing, Picture} from '../picture.js';
import {RenderError} from '../renderError.js';
import {config} from './config.js';
import {finish} from '../output/finish.js';
import {createHost} from './globals.js';
import {readDocument} from '../dom/document.js';
import {kindOf, refuse, refuseConfig} from './unsupported.js';
import type {Measure} from '../geometry/measure.js';
import {keepStill} from './deterministic.js';
import {settleOn} from './settings.js';
import {Styles} from '../css/styles.js';
import {hideLetters} from '../text/labels.js';
import {toSourceLine} from '../text/lines.js';

const beginAnew = keepStill();
let measure: Measure = {styles: new Styles(), reveal: (text) => text};
const document = createHost(() => measure);

// Mermaid looks for a window when it is loaded. This is the one that it makes
// for pages, in some files instead of a thousand: those take half a second.
const {default: mermaid} = await import('mermaid/dist/mermaid.esm.min.mjs');

mermaid.initialize(config);

const id = 'comparison';

// More than Mermaid takes.
const mostLetters = 50_000;

/**
 * Draws one diagram; the next must wait, for Mermaid's state is global.
 *
 * @throws {RenderError} For what its author can change; all else that is thrown
 *   is a defect.
 */
export async function draw(drawing: Drawing): Promise<Picture> {
  const {text, reveal} = hideLetters(drawing.mermaid, toText);
  if (text.length > mostLetters) {
    throw new RenderError(
      'too-large',
      `The diagram has more than ${mostLetters} letters`,
    );
  }
  refuse(text);
  measure = {styles: new Styles(), reveal};
  try {
    const svg = await runMermaid(text).catch(async (error: unknown) => {
      throw await explain(error, text, drawing.mermaid);
    });
    const root = readDocument(svg).body?.firstElementChild;
    if (!root) {
      throw new Error('Mermaid made no SVG');
    }
    return finish(root, {styles: new Styles(), reveal}, drawing, id);
  } finally {
    document.body?.replaceChildren();
  }
}

async function runMermaid(text: string): Promise<string> {
  // With a configuration: "graph" is an older kind without it.
  const name = mermaid.detectType(text, mermaid.mermaidAPI.defaultConfig);
  settleOn(kindOf(name), mermaid.mermaidAPI);
  beginAnew();
  const {svg} = await mermaid.render(id, text);
  refuseConfig(mermaid.mermaidAPI.getConfig());
  return svg;
}

// Most diagrams are right, so only one that failed is parsed alone.
async function explain(
  error: unknown,
  text: string,
  source: string,
): Promise<unknown> {
  if (error instanceof RenderError || isDefect(error)) {
    return error;
  }
  try {
    await mermaid.parse(text);
  } catch (mistake) {
    return isDefect(mistake) ? mistake : toRenderError(mistake, source);
  }
  return new RenderError('unsupported', measure.reveal(messageOf(error)));
}

/** Whether code failed, rather than that it said what is wrong in a text. */
function isDefect(error: unknown): boolean {
  return error instanceof TypeError || error instanceof ReferenceError;
}

function toRenderError(error: unknown, source: string): RenderError {
  const message = measure.reveal(messageOf(error));
  if (/\blimit exceeded\b/i.test(message)) {
    return new RenderError('too-large', message);
  }
  const [, number] = /\bline:? (\d+)/i.exec(message) ?? [];
  const line =
    number === undefined ? undefined : toSourceLine(source, Number(number));
  return new RenderError(
    'syntax',
    message.replace(/(\bline:? )\d+/gi, `$1${line}`),
    line,
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

// What a named code stands for, as in HTML.
function toText(name: string): string | undefined {
  const code = `&${name};`;
  const {textContent} = readDocument(code);
  return textContent === code ? undefined : textContent;
}
