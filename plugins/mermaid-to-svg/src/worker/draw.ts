import type {Drawing, Picture} from '../picture.js';
import {RenderError} from '../renderError.js';
import {config} from './config.js';
import {finish} from '../output/finish.js';
import {followPalette} from '../output/palette.js';
import {createHost} from './globals.js';
import {createNameReader, type Names} from './names.js';
import {readDocument} from '../dom/document.js';
import {kindOf, assertSupported, assertSupportedConfig} from './unsupported.js';
import type {MeasureContext} from '../geometry/measure.js';
import {makeDeterministic} from './deterministic.js';
import {createSettingsReader, type AuthorSettings} from './authorSettings.js';
import {settleOn} from './settings.js';
import {Styles} from '../css/styles.js';
import {withoutMarks} from '../text/inlineStyles.js';
import {encodeLabels} from '../text/labels.js';
import {assertVisible} from '../text/hiddenCharacters.js';
import {toSourceLine} from '../text/lines.js';
import {withFrontMatterFirst} from '../text/preamble.js';
import {classify, isForAuthors, messageOf} from './failures.js';
import {assertTextSize} from './limits.js';

const reseed = makeDeterministic();
let measure: MeasureContext = {styles: new Styles(), reveal: (text) => text};
const document = createHost(() => measure);

// Mermaid needs a window when it loads. This build for pages has a few files;
// loading the thousand files of the other one takes half a second.
const {default: mermaid} = await import('mermaid/dist/mermaid.esm.min.mjs');

mermaid.initialize(config);

const svgId = 'comparison';
const settingsReader = createSettingsReader(mermaid.mermaidAPI);
const nameReader = await createNameReader(
  mermaid,
  svgId,
  settingsReader.usual.themeVariables,
);

/**
 * Draws one diagram. Calls must not overlap, because the state of Mermaid is
 * global.
 *
 * @throws {RenderError} For problems that the author can fix. All other errors
 *   are bugs.
 */
export async function draw(drawing: Drawing): Promise<Picture> {
  assertVisible(drawing.mermaid);
  const source = withFrontMatterFirst(drawing.mermaid);
  const {text: encoded, reveal} = encodeLabels(source, toText);
  const text = drawing.usesPalette ? followPalette(encoded) : encoded;
  assertTextSize(text);
  assertSupported(text);
  measure = {styles: new Styles(), reveal};
  try {
    const {svg, names, warnings} = await runMermaid(
      text,
      drawing.mermaid,
    ).catch(async (error: unknown) => {
      throw await explain(error, text, source);
    });
    const root = readDocument(svg).body?.firstElementChild;
    if (!root) {
      throw new Error('Mermaid made no SVG');
    }
    const plain = (name: string) => withoutMarks(reveal(name));
    const {
      title = names.title === undefined ? 'Diagram' : plain(names.title),
      description = names.description && plain(names.description),
      links,
      separators,
    } = drawing;
    const picture = finish(
      root,
      {styles: new Styles(), reveal},
      {
        title,
        ...(description !== undefined && {description}),
        ...(links && {links}),
        ...(separators && {separators}),
      },
      svgId,
    );
    return warnings.length > 0 ? {...picture, warnings} : picture;
  } finally {
    document.body?.replaceChildren();
  }
}

interface Rendered extends Pick<AuthorSettings, 'warnings'> {
  readonly svg: string;
  readonly names: Names;
}

async function runMermaid(text: string, source: string): Promise<Rendered> {
  // Without a configuration, "graph" would be an older kind.
  const name = mermaid.detectType(text, mermaid.mermaidAPI.defaultConfig);
  const kind = kindOf(name);
  const {themeVariables, warnings} = await settingsReader.read(text, source);
  settleOn(kind, mermaid.mermaidAPI, themeVariables);
  reseed();
  nameReader.clear();
  const {svg} = await mermaid.render(svgId, text);
  assertSupportedConfig(mermaid.mermaidAPI.getConfig(), kind);
  return {svg, names: await nameReader.read(name, text), warnings};
}

// Most diagrams are valid, so only failed ones are parsed separately.
async function explain(
  error: unknown,
  text: string,
  source: string,
): Promise<unknown> {
  const classified = classify(error);
  if (classified !== undefined) {
    return classified;
  }
  try {
    await mermaid.parse(text);
  } catch (mistake) {
    return classify(mistake) ?? toRenderError(mistake, source);
  }
  const message = messageOf(error);
  return isForAuthors(message)
    ? new RenderError('unsupported', withoutMarks(measure.reveal(message)))
    : error;
}

function toRenderError(error: unknown, source: string): RenderError {
  const message = withoutMarks(measure.reveal(messageOf(error)));
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

// The text of a named code, as in HTML.
function toText(name: string): string | undefined {
  const code = `&${name};`;
  const {textContent} = readDocument(code);
  return textContent === code ? undefined : textContent;
}
