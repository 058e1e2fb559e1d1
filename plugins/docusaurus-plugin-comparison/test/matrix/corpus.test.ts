import type {Browser, Page} from 'playwright-core';
import {createRenderer, type Renderer} from 'mermaid-to-svg';
import {findDifferences} from '../../../mermaid-to-svg/test/chromium/findDifferences.js';
import {prepareMermaidPage} from '../../../mermaid-to-svg/test/chromium/prepareMermaidPage.js';
import {changedOnPurpose} from '../../../mermaid-to-svg/test/corpus/changedOnPurpose.js';
import {corpusTexts} from '../../../mermaid-to-svg/test/corpus/texts.js';
import {openBrowser} from '../support/browser.js';

let browser: Browser;
let page: Page;
let renderer: Renderer;

beforeAll(async () => {
  renderer = createRenderer({timeLimit: 120_000});
  // Without hinting, widths are those of the font, as on most screens.
  browser = await openBrowser(['--font-render-hinting=none']);
  page = await browser.newPage();
  await prepareMermaidPage(page);
});

afterAll(async () => {
  await browser?.close();
  await renderer?.close();
});

describe('a diagram of the corpus is as good as in Chromium', () => {
  it.each(corpusTexts)('$name', async ({name, mermaid}) => {
    const differences = await findDifferences(page, renderer, mermaid);
    const change = changedOnPurpose[name];

    expect(
      differences.filter((each) => !change?.differences.test(each)),
    ).toEqual([]);
    // An entry of the list that is no longer needed is removed.
    expect(differences.length > 0).toBe(change !== undefined);
  });
});
