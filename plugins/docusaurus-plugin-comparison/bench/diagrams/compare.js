// Compares positions in pictures of the same text and font, drawn by us and in
// Chromium.
import fs from 'node:fs';
import {createRequire} from 'node:module';
import {chromium} from 'playwright-core';
import {createRenderer} from '../../../mermaid-to-svg/lib/index.js';
import {config} from '../../../mermaid-to-svg/lib/worker/config.js';
import {kinds} from '../../../mermaid-to-svg/lib/worker/kinds.js';
import {texts} from './texts.js';

const require = createRequire(import.meta.url);

const styles = Object.fromEntries(
  Object.entries(kinds).map(([name, {css}]) => [name, css]),
);

/** The differences for each kind, in fractions of the size and in pixels. */
export async function compare(executablePath) {
  const renderer = createRenderer({timeLimit: 60_000});
  // Without hinting, widths are those of the font, as on most screens.
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--font-render-hinting=none'],
  });
  const page = await openPage(browser);
  const rows = [];
  for (const {kind, mermaid} of texts) {
    const picture = await renderer.render({mermaid, title: kind});
    const theirs = await page.evaluate(drawHere, {mermaid, config, styles});
    const [our, their] = [
      await page.evaluate(read, picture.svg.join('ours')),
      await page.evaluate(read, theirs),
    ];
    rows.push({
      kind,
      labels: our.texts.length,
      width: our.width / their.width - 1,
      height: our.height / their.height - 1,
      worst: findWorst(our.texts, their.texts),
    });
  }
  await browser.close();
  await renderer.close();
  return rows;
}

async function openPage(browser) {
  const page = await browser.newPage();
  const faces = [400, 700].map((weight) => {
    const file = require.resolve(
      `@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`,
    );
    const data = fs.readFileSync(file).toString('base64');
    return `@font-face {font-family: Arial; font-weight: ${weight}; src: url(data:font/woff2;base64,${data})}`;
  });
  // Mermaid also measures with "sans-serif", which depends on the system.
  await page.setContent(
    `<!doctype html><style>${faces.join('')} text, tspan {font-family: Arial !important}</style><p style="font-family: Arial">a <b>b</b></p>`,
  );
  await page.addScriptTag({
    path: require.resolve('mermaid/dist/mermaid.min.js'),
  });
  await page.evaluate(() => document.fonts.ready);
  return page;
}

// The next two functions run in the page, without access to this file.

async function drawHere({mermaid: text, config: settings, styles: sheets}) {
  const {mermaid} = globalThis;
  mermaid.initialize(settings);
  const {diagramType} = await mermaid.parse(text);
  mermaid.initialize({...settings, themeCSS: sheets[diagramType]});
  return (await mermaid.render('theirs', text)).svg;
}

function read(text) {
  const holder = document.createElement('div');
  holder.innerHTML = text;
  document.body.append(holder);
  const svg = holder.querySelector('svg');
  const {width, height} = svg.viewBox.baseVal;
  svg.setAttribute('width', width);
  svg.setAttribute('height', height);
  svg.style.maxWidth = 'none';
  const toOwn = svg.getScreenCTM().inverse();
  const texts = [...svg.querySelectorAll('text')]
    .filter((each) => each.getBoundingClientRect().width > 0)
    .map((each) => {
      const {left, top, right, bottom} = each.getBoundingClientRect();
      const [from, to] = [
        [left, top],
        [right, bottom],
      ].map(([x, y]) => new DOMPoint(x, y).matrixTransform(toOwn));
      return {
        said: each.textContent.replace(/\s/g, ''),
        edges: [from.x, from.y, to.x, to.y],
      };
    });
  holder.remove();
  return {width, height, texts};
}

/** The largest distance of a text edge from its position in Chromium. */
function findWorst(ours, theirs) {
  const distances = ours.flatMap(({said, edges}) => {
    const same = theirs.filter((each) => each.said === said);
    const apart = same.map((each) =>
      Math.max(...each.edges.map((edge, at) => Math.abs(edge - edges[at]))),
    );
    return apart.length > 0 ? [Math.min(...apart)] : [];
  });
  return {pixels: Math.max(...distances), compared: distances.length};
}
