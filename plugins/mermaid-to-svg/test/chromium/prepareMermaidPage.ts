import fs from 'node:fs';
import {createRequire} from 'node:module';
import type {Page} from 'playwright-core';
import {defaultPalette} from '../../src/index.js';

const require = createRequire(import.meta.url);

/** The font that pictures are measured with, under the name they ask for. */
export const fontFaces = [400, 700]
  .map((weight) => {
    const file = require.resolve(
      `@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`,
    );
    const data = fs.readFileSync(file).toString('base64');
    return `@font-face {font-family: Arial; font-weight: ${weight}; src: url(data:font/woff2;base64,${data})}`;
  })
  .join('');

const darkColors = Object.values(defaultPalette)
  .map(({property, dark}) => `${property}: ${dark};`)
  .join(' ');

const sheet = `${fontFaces}
  body {margin: 0; width: 800px; font-family: Arial; background: ${defaultPalette.surface.light}}
  body.dark {background: ${defaultPalette.surface.dark}; ${darkColors}}
  svg {display: block}`;

/**
 * Makes a page in which `drawInPage` works. Both measure with the same font, and
 * the page is as wide as our Gantt charts.
 */
export async function prepareMermaidPage(page: Page): Promise<void> {
  await page.setContent(
    `<!doctype html><style>${sheet}</style><main></main><p>a<b>b</b></p>`,
  );
  await page.addScriptTag({
    path: require.resolve('mermaid/dist/mermaid.min.js'),
  });
  await page.evaluate(async () => {
    // C4 diagrams wrap their rows there.
    Object.defineProperty(screen, 'availWidth', {value: 1920});
    await document.fonts.ready;
  });
}

interface Mermaid {
  initialize(config: object): void;
  render(id: string, text: string): Promise<{readonly svg: string}>;
}

/** The SVG that Mermaid draws in a browser, with its own configuration. */
export function drawInPage(page: Page, mermaid: string): Promise<string> {
  return page.evaluate(async (text) => {
    const {mermaid: api} = window as unknown as {readonly mermaid: Mermaid};
    // Some layouts are random.
    let state = 1;
    Math.random = () => {
      state = (state * 48271) % 2147483647;
      return state / 2147483647;
    };
    api.initialize({startOnLoad: false});
    return (await api.render('own', text)).svg;
  }, mermaid);
}
