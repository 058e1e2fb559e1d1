// What those who import the package write.
import {
  createRenderer,
  defaultPalette,
  RenderError,
  resolveColors,
  type Drawing,
  type Palette,
  type PaletteColor,
  type PaletteToken,
  type Picture,
  type Reason,
  type Renderer,
  type RendererOptions,
} from 'mermaid-to-svg';

const text: PaletteColor = {
  property: '--ink',
  light: '#000000',
  dark: '#ffffff',
};
const token: PaletteToken = 'series-1';
const palette: Palette = {...defaultPalette, text, [token]: text};

const options: RendererOptions = {
  timeLimit: 30_000,
  cacheFolder: '.pictures',
  palette,
  maxWorkers: 2,
  memoryLimit: 512,
};
const renderer: Renderer = createRenderer(options);

const drawing: Drawing = {
  mermaid: 'flowchart LR\n  A --> B',
  title: 'From A to B',
  description: 'An arrow',
  links: {A: 'https://example.com/a'},
  separators: ['B'],
};

export async function draw(): Promise<string> {
  try {
    const picture: Picture = await renderer.render(drawing);
    const sizes: readonly number[] = [
      picture.width,
      picture.height,
      picture.smallestText,
    ];
    return `${picture.svg.join('from-a-to-b')}${sizes.join()}`;
  } catch (error) {
    if (error instanceof RenderError) {
      const reason: Reason = error.reason;
      const line: number | undefined = error.line;
      return `${reason} in line ${line}: ${error.message}`;
    }
    throw error;
  } finally {
    await renderer.close();
  }
}

export const reasons: readonly Reason[] = ['syntax', 'unsupported', 'unsafe'];

// @ts-expect-error A renderer has a time limit.
createRenderer({});
// @ts-expect-error A time limit is in milliseconds.
createRenderer({timeLimit: '30 s'});
// @ts-expect-error An option with a typing error.
createRenderer({timeLimit: 30_000, cacheFolders: '.pictures'});
// @ts-expect-error A palette has all colors.
createRenderer({timeLimit: 30_000, palette: {text}});
// @ts-expect-error A color has a property, a light and a dark shade.
createRenderer({timeLimit: 30_000, palette: {...defaultPalette, text: '#000'}});
// @ts-expect-error There is no such token.
export const unknownToken: PaletteToken = 'series-7';
// @ts-expect-error Mermaid text is asked for.
void renderer.render({title: 'Nothing'});
// @ts-expect-error A drawing is an object.
void renderer.render('flowchart LR');
// @ts-expect-error Links are by the id of a node.
void renderer.render({...drawing, links: ['https://example.com/a']});
// @ts-expect-error A picture is an array of text, until its id is known.
export const svg: Promise<string> = renderer
  .render(drawing)
  .then((it) => it.svg);
// @ts-expect-error The default palette cannot be changed.
defaultPalette.text.light = '#000000';
export const darkSvg: string = resolveColors('<svg/>', 'dark', palette);
// @ts-expect-error A theme is light or dark.
resolveColors('<svg/>', 'auto');
// @ts-expect-error There is no such reason.
export const unknownReason: Reason = 'unknown';
// @ts-expect-error What the package is made of is not exported.
export type {Worker} from 'mermaid-to-svg/lib/worker/draw.js';
