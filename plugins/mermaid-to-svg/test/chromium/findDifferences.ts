import type {Page} from 'playwright-core';
import {toSvg, type Renderer} from '../../src/index.js';
import {findFaults} from './findFaults.js';
import {findWeakColors} from './findWeakColors.js';
import {drawInPage} from './prepareMermaidPage.js';

const neededContrast = {text: 4.5, line: 3};
const allowedChange = 0.1;

// Their widths depend on the fonts of the machine, and ours has room for wide
// ones.
const otherScripts =
  /[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Han}\p{Script=Hangul}\p{Script=Hebrew}\p{Script=Hiragana}\p{Script=Katakana}\p{Extended_Pictographic}]/u;

/** An SVG on the page. */
interface Shown {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly string[];
}

/**
 * What makes our picture worse than the one that Mermaid draws in a browser with
 * its own configuration, as words: another size, other texts, texts that leave
 * the picture or lie on others, and too little contrast in one of the modes.
 *
 * @param page - Prepared by `prepareMermaidPage`.
 */
export async function findDifferences(
  page: Page,
  renderer: Renderer,
  mermaid: string,
): Promise<readonly string[]> {
  const theirs = await show(page, await drawInPage(page, mermaid), 'light');
  const theirFaults = await page.evaluate(findFaults);
  const svg = toSvg(await renderer.render({mermaid}), 'ours');
  const ours = await show(page, svg, 'light');
  const faults = await page.evaluate(findFaults);
  const weak: string[] = [];
  for (const mode of ['light', 'dark'] as const) {
    await show(page, svg, mode);
    const found = await page.evaluate(findWeakColors, neededContrast);
    weak.push(...found.map((each) => `${mode}: ${each}`));
  }
  return [
    ...(otherScripts.test(mermaid) ? [] : findChangesOfSize(ours, theirs)),
    ...without(ours.texts, theirs.texts).map((text) => `only ours: ${text}`),
    ...without(theirs.texts, ours.texts).map((text) => `only theirs: ${text}`),
    ...faults.filter((fault) => !theirFaults.includes(fault)),
    ...weak,
  ];
}

/** Shows an SVG in its own size, in a window that holds all of it. */
async function show(
  page: Page,
  svg: string,
  mode: 'light' | 'dark',
): Promise<Shown> {
  const shown = await page.evaluate(
    ([markup, className]) => {
      document.body.className = className;
      const main = document.querySelector('main') as HTMLElement;
      main.innerHTML = markup;
      const root = main.querySelector('svg') as SVGSVGElement;
      const {width, height} = root.viewBox.baseVal;
      root.setAttribute('width', String(width));
      root.setAttribute('height', String(height));
      root.style.maxWidth = 'none';
      const texts = [...root.querySelectorAll('text, foreignObject')]
        .filter((text) => text.getBoundingClientRect().width > 0)
        .map(({textContent}) => textContent.replace(/[\s\u200b]+/g, ''))
        // Mermaid invents the names of commits.
        .map((text) => text.replace(/^\d+-[\da-f]{7}$/, 'commit'))
        .filter((text) => text !== '');
      return {width, height, texts};
    },
    [svg, mode] as const,
  );
  await page.setViewportSize({
    width: Math.max(800, Math.ceil(shown.width)),
    height: Math.max(600, Math.ceil(shown.height)),
  });
  return shown;
}

function findChangesOfSize(ours: Shown, theirs: Shown): readonly string[] {
  return (['width', 'height'] as const).flatMap((side) => {
    const ratio = ours[side] / theirs[side];
    return Math.abs(ratio - 1) > allowedChange
      ? [`${side}: ${ratio.toFixed(2)}`]
      : [];
  });
}

/** The texts that are not among others, each as often as it is missing. */
function without(
  texts: readonly string[],
  others: readonly string[],
): readonly string[] {
  const rest = [...others];
  return texts.filter((text) => {
    const index = rest.indexOf(text);
    if (index !== -1) {
      rest.splice(index, 1);
    }
    return index === -1;
  });
}
