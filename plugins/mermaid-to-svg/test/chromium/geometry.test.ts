import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Page} from 'playwright-core';
import {createRenderer, type Renderer} from '../../src/index.js';
import {changedOnPurpose} from '../corpus/changedOnPurpose.js';
import {corpusTexts} from '../corpus/texts.js';
import {findDifferences} from './findDifferences.js';
import {findFaults} from './findFaults.js';
import {findWeakColors} from './findWeakColors.js';
import {
  drawInPage,
  fontFaces,
  prepareMermaidPage,
} from './prepareMermaidPage.js';
import {usePages} from '../../../docusaurus-plugin-comparison/test/support/pages.js';

const folder = fileURLToPath(new URL('../texts/', import.meta.url));
const kinds = fs.readdirSync(folder).map((name) => path.parse(name).name);

// The comparison of all is part of `npm run test:matrix`.
const firstOfKinds = corpusTexts.filter(
  ({name, kind}) =>
    !Object.hasOwn(changedOnPurpose, name) &&
    name ===
      corpusTexts.find(
        (each) =>
          each.kind === kind && !Object.hasOwn(changedOnPurpose, each.name),
      )?.name,
);

describe('a picture in Chromium', () => {
  const pages = usePages();
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());

  async function show(mermaid: string): Promise<Page> {
    const {svg} = await renderer.render({mermaid, title: 'Picture'});
    const page = await pages.openEmpty();
    await page.setContent(
      `<!doctype html><style>${fontFaces}</style>${svg.join('picture')}`,
    );
    await page.evaluate(() => document.fonts.ready);
    return page;
  }

  it('finds faults where there are some', async () => {
    const page = await pages.openEmpty();
    await page.setContent(
      `<svg width="100" height="100"><text x="90" y="50">out</text>
      <g><rect x="10" y="10" width="25" height="30"/><text x="10" y="30">wide</text></g>
      <text x="12" y="32">over</text></svg>`,
    );

    expect(await page.evaluate(findFaults)).toEqual([
      '"out" leaves the picture',
      '"over" lies on "wide"',
      '"wide" leaves its rect',
    ]);
  });

  it('finds colors that are hard to see where there are some', async () => {
    const page = await pages.openEmpty();
    await page.setContent(
      `<body style="background: #fff"><svg width="400" height="100" font-size="16">
      <rect width="100" height="100" fill="#000080"/>
      <text x="10" y="30" fill="#000">dark</text>
      <text x="10" y="60" fill="#fff">light</text>
      <text x="110" y="30" fill="#999">gray</text>
      <text x="110" y="60" fill="#000" opacity="0.3">faint</text>
      <text x="80" y="90" fill="#000">across</text>
      <text x="80" y="15" fill="#000" stroke="#fff" style="paint-order: stroke">halo</text>
      <path d="M200,10L300,10" stroke="#ddd" fill="none"/>
      <path d="M200,30L300,30" stroke="#555" fill="none"/>
      </svg>`,
    );

    expect(await page.evaluate(findWeakColors, {text: 4.5, line: 3})).toEqual([
      'text "dark" 1.31',
      'text "gray" 2.85',
      'text "faint" 2.11',
      'text "across" 1.31',
      expect.stringMatching(/^path at .* 1\.36$/),
    ]);
  });

  it.each(kinds)('of the kind %s has no text that collides', async (kind) => {
    const mermaid = fs.readFileSync(path.join(folder, `${kind}.mmd`), 'utf8');
    const page = await show(mermaid);

    expect(await page.locator('svg text').count()).toBeGreaterThanOrEqual(10);
    // The labels of services are below their icons.
    const isBelow = (fault: string) =>
      kind === 'architecture' && fault.endsWith(' leaves its rect');
    expect(
      (await page.evaluate(findFaults)).filter((fault) => !isBelow(fault)),
    ).toEqual([]);
  });

  // With Mermaid's own configuration, so that a wrong one of ours is seen.
  it('of a mindmap is as large as the one that Mermaid draws here', async () => {
    const mermaid = fs.readFileSync(path.join(folder, 'mindmap.mmd'), 'utf8');
    const {width, height} = await renderer.render({mermaid});
    const page = await pages.openEmpty();
    await prepareMermaidPage(page);
    const svg = await drawInPage(page, mermaid);
    const [, , ...theirs] = (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '')
      .split(' ')
      .map(Number);
    const ratios = [width / (theirs[0] ?? 0), height / (theirs[1] ?? 0)];

    expect(ratios.filter((ratio) => Math.abs(ratio - 1) > 0.1)).toEqual([]);
  });

  it('is as good as the one that Mermaid draws here, in one of each kind', async () => {
    const page = await pages.openEmpty();
    await prepareMermaidPage(page);
    const differences: Record<string, readonly string[]> = {};
    for (const {name, mermaid} of firstOfKinds) {
      differences[name] = await findDifferences(page, renderer, mermaid);
    }

    expect(Object.keys(differences).length).toBeGreaterThan(25);
    expect(
      Object.entries(differences).filter(([, found]) => found.length > 0),
    ).toEqual([]);
  });
});
