import {createRequire} from 'node:module';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {defaultLimits} from '../../src/dataset/limits.js';
import {load} from '../../src/dataset/load.js';
import {diagrams} from '../../src/diagrams/index.js';
import {createRenderer, type Renderer} from 'mermaid-to-svg';
import {textsOf} from '../../../mermaid-to-svg/test/textsOf.js';
import {openBrowser} from '../support/browser.js';
import {repoRoot} from '../support/repoRoot.js';
import {layOut} from '../views/view.js';
import {english} from '../diagrams/english.js';
import {hostileLabels} from '../diagrams/hostileLabels.js';
import {labelled} from '../diagrams/labelled.js';
import {shownSpace} from '../diagrams/readSvg.js';

// Pictures that are left to browsers are drawn by the Mermaid of the site, which
// may be newer than ours. Mermaid 12 asks for Node 22, so a browser has it here,
// from the package that holds it in one file: its rarest kinds are left out.
const mermaid12 = createRequire(import.meta.url).resolve('@mermaid-js/tiny');

interface Mermaid {
  initialize(config: {startOnLoad: false}): void;
  parse(text: string): Promise<unknown>;
  render(id: string, text: string): Promise<{svg: string}>;
}

let browser: Browser;
let page: Page;
let renderer: Renderer;

beforeAll(async () => {
  renderer = createRenderer({timeLimit: 120_000});
  browser = await openBrowser();
  page = await browser.newPage();
  await page.setContent('<!doctype html><main></main>');
  await page.addScriptTag({path: mermaid12});
});

afterAll(async () => {
  await browser?.close();
  await renderer?.close();
});

/** Draws in Mermaid 12, and gives what is shown; fails as Mermaid does. */
function draw(mermaid: string): Promise<readonly string[]> {
  return page.evaluate(async (text) => {
    const {mermaid: its} = window as unknown as {mermaid: Mermaid};
    its.initialize({startOnLoad: false});
    await its.parse(text);
    const {svg} = await its.render('picture', text);
    const main = document.querySelector('main') as HTMLElement;
    main.innerHTML = svg;
    return [...main.querySelectorAll('text, foreignObject')]
      .map(({textContent}) => textContent)
      .filter((shown) => shown.trim() !== '');
  }, mermaid);
}

/** The texts of our own picture. */
async function drawOurs(mermaid: string): Promise<readonly string[]> {
  const {svg} = await renderer.render({mermaid, title: 'Ours'});
  return textsOf(svg.join('picture'));
}

/** Texts in an order of their own; where lines break is left to Mermaid. */
function sorted(texts: readonly string[]): readonly string[] {
  return texts
    .map((text) => text.replace(/\s/g, ''))
    .filter((text) => text !== '')
    .toSorted();
}

describe.each(diagrams)('the Mermaid text of $name', (view) => {
  const typed = {
    bars: {criterion: 'startup'},
    quadrants: {x: 'startup', y: 'memory'},
  };

  it('is drawn by Mermaid 12 with the words of our picture', async () => {
    const loaded = await load(
      path.join(repoRoot, 'docs/virtualization.comparison.yaml'),
      [repoRoot],
      defaultLimits,
      {findPage: () => '/page'},
    );
    if ('problems' in loaded) {
      throw new Error('The dataset of the site has problems');
    }
    const selection = Object.entries(typed).find(
      ([name]) => name === view.name,
    );
    const {mermaid} = layOut(view, loaded.dataset, selection?.[1]).draw(
      english,
    );
    const texts = await draw(mermaid);

    expect(texts.length).toBeGreaterThan(5);
    expect(sorted(texts)).toEqual(sorted(await drawOurs(mermaid)));
  });
});

// Mermaid writes codes so for itself, and reads this one twice in a browser.
const labels = hostileLabels.filter((label) => !label.includes('ﬂ°°'));

describe.each(labelled)('a label of the kind $name', ({print, textsFor}) => {
  it('is shown by Mermaid 12 as it is, whatever it holds', async () => {
    for (const label of labels) {
      const texts = (await draw(print(label))).map(shownSpace);
      const years = texts.filter((text) => /^(?:19|20)\d\d$/.test(text));

      expect(texts.filter((text) => !years.includes(text)).toSorted()).toEqual(
        textsFor(shownSpace(label)),
      );
    }
  });

  it('is missed where Mermaid 12 cannot read the text', async () => {
    await expect(draw(`${print('A name')}\n"`)).rejects.toThrow();
  });
});
