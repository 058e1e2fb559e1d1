// Contact sheets of the corpus, to look at: each diagram as Chromium draws it, and
// ours in both modes. It needs the packages of the benches:
//   npm run bench
//   node plugins/docusaurus-plugin-comparison/bench/diagrams/makeSheets.js FOLDER
import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {
  createRenderer,
  defaultPalette,
  resolveColors,
  toSvg,
} from '../../../mermaid-to-svg/lib/index.js';
import {importTestSupport} from '../testSupport.js';
import {corpus} from './texts.js';

const rowsOfSheet = 16;
const repository = fileURLToPath(new URL('../../../../', import.meta.url));
const script = createRequire(import.meta.url).resolve(
  'mermaid/dist/mermaid.min.js',
);
const {light, dark} = defaultPalette.surface;
const sheet = `body {margin: 0; width: 1900px; font: 12px Arial; display: grid; grid-template-columns: 1fr 1fr; gap: 4px}
  figure {margin: 0; display: grid; grid-template-columns: repeat(3, 1fr); border: 1px solid #ccc}
  figcaption {grid-column: 1 / 4}
  div {height: 240px; background: ${light}}
  div:last-child {background: ${dark}}
  img {width: 100%; height: 100%; object-fit: contain}`;

async function main([folder]) {
  if (folder === undefined || path.resolve(folder).startsWith(repository)) {
    throw new Error('Usage: makeSheets.js FOLDER, outside of the repository');
  }
  fs.mkdirSync(folder, {recursive: true});
  const {findBrowser} = await importTestSupport('browser');
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  const page = await browser.newPage({
    viewport: {width: 1900, height: 1000},
    screen: {width: 1920, height: 1080},
  });
  const renderer = createRenderer({timeLimit: 60_000});
  for (let start = 0; start < corpus.length; start += rowsOfSheet) {
    await page.setContent('<!doctype html><body style="font-family: Arial">');
    await page.addScriptTag({path: script});
    const figures = [];
    for (const {name, mermaid} of corpus.slice(start, start + rowsOfSheet)) {
      const theirs = await page.evaluate(drawHere, mermaid);
      const ours = toSvg(await renderer.render({mermaid}), 'ours');
      figures.push(
        `<figure><figcaption>${name}</figcaption>${[
          theirs,
          resolveColors(ours, 'light'),
          resolveColors(ours, 'dark'),
        ]
          .map(printImage)
          .join('')}</figure>`,
      );
    }
    await page.setContent(
      `<!doctype html><style>${sheet}</style>${figures.join('')}`,
    );
    const number = String(start / rowsOfSheet + 1).padStart(2, '0');
    await page.screenshot({
      path: path.join(folder, `sheet-${number}.png`),
      fullPage: true,
    });
  }
  await renderer.close();
  await browser.close();
}

// An image of its own, so that no style sheet or id reaches another one.
function printImage(svg) {
  const data = Buffer.from(svg).toString('base64');
  return `<div><img src="data:image/svg+xml;base64,${data}"></div>`;
}

// Runs in the page.
async function drawHere(text) {
  globalThis.mermaid.initialize({startOnLoad: false});
  const {svg} = await globalThis.mermaid.render('theirs', text);
  const holder = document.createElement('div');
  holder.innerHTML = svg;
  return new XMLSerializer().serializeToString(holder.firstElementChild);
}

await main(process.argv.slice(2));
