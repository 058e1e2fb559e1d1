// The time of each diagram of the corpus: ours in a renderer that has drawn
// before, and in a new page of a Chromium that has drawn before.
import {createRequire} from 'node:module';
import {chromium} from 'playwright-core';
import {createRenderer} from '../../../mermaid-to-svg/lib/index.js';
import {corpus} from './texts.js';

const script = createRequire(import.meta.url).resolve(
  'mermaid/dist/mermaid.min.js',
);

/** Milliseconds of both, for each diagram. */
export async function race(executablePath) {
  const renderer = createRenderer({timeLimit: 60_000, maxWorkers: 1});
  const browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking'],
  });
  const racers = {
    ours: (mermaid) => renderer.render({mermaid}),
    chromium: (mermaid) => drawInNewPage(browser, mermaid),
  };
  for (const draw of Object.values(racers)) {
    await draw('flowchart TD\n  a --> b\n');
  }
  const rows = [];
  for (const [index, {name, mermaid}] of corpus.entries()) {
    const order = Object.keys(racers);
    // Each is first in half of the diagrams.
    const row = {name};
    for (const racer of index % 2 === 0 ? order : order.toReversed()) {
      const start = performance.now();
      await racers[racer](mermaid);
      row[racer] = performance.now() - start;
    }
    rows.push(row);
  }
  await browser.close();
  await renderer.close();
  return rows;
}

async function drawInNewPage(browser, mermaid) {
  const page = await browser.newPage();
  await page.addScriptTag({path: script});
  await page.evaluate(
    (text) => globalThis.mermaid.render('picture', text),
    mermaid,
  );
  await page.close();
}
