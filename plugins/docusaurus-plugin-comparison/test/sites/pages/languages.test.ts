import type {Page} from 'playwright-core';
import {setUpSite} from '../../support/setUpSite.js';
import {findVisualOrder} from '../../support/visualOrder.js';

const site = setUpSite(new URL('fixtures/languages', import.meta.url));

/** Opens the page of a language, with all that can be opened on it. */
async function open(address: string): Promise<Page> {
  const page = await site.open(address);
  await page.locator('[data-enhanced]').first().waitFor({state: 'attached'});
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((each) => (each.open = true));
  });
  await page.locator('[data-menu]').first().click();
  await page.locator('fieldset').first().waitFor();
  return page;
}

// As their authors typed them: values, ends of ranges, entries, and names.
const texts = [
  '≤ 125 ms',
  '3.5 ms',
  '40.5 ms',
  '.5',
  '-3',
  '-0.5',
  '+5',
  '€10–20',
  '12.50 €',
  '1.10.0-rc.11',
  '≥ 1.9',
  '~ 2019',
  'Linux (5.4+)',
  'C++',
  '.NET',
  'C++ (g++)',
  'Öl & Co. (est. 1990)',
  'g++ 9.1+',
  'Only with -O3.',
  'Engine log (v2.0+)',
  'C++ (11) arrives',
  'Is -O3 (or +LTO) enough?',
  'Change +/-',
  'Speed (p50)',
];

describe.each(['ar', 'he'])('a page from right to left (%s)', (locale) => {
  it('shows no value and no name turned around, wherever it is', async () => {
    const page = await open(`/${locale}/`);

    const seen = await findVisualOrder(page, texts);

    expect(
      seen.filter(({text, order}) => order !== text.replaceAll(' ', '')),
    ).toEqual([]);
    expect(new Set(seen.map(({text}) => text))).toEqual(new Set(texts));
  });

  it('shows values in each place in which the page has them', async () => {
    const page = await open(`/${locale}/`);
    const placesOf = (place: string) =>
      page.locator(place).evaluateAll((all) => all.length);
    const has = (place: string, text: string) =>
      placesOf(`${place}:has-text(${JSON.stringify(text)})`);

    // A sentence says the sign in words.
    expect(await has('p', '125 ms')).toBeGreaterThan(0);
    expect(await has('td', '≤ 125 ms')).toBeGreaterThan(0);
    expect(await has('li', '≤ 125 ms')).toBeGreaterThan(0);
    expect(await has('svg text', '≤ 125 ms')).toBeGreaterThan(0);
    expect(await has('label', 'C++ (g++)')).toBeGreaterThan(0);
  });

  it('leads from an answer of the guide to the left', async () => {
    const page = await open(`/${locale}/`);
    const arrow = page
      .locator('details span[aria-hidden]', {hasText: '→'})
      .first();

    expect(
      await arrow.evaluate((element) => getComputedStyle(element).transform),
    ).toBe('matrix(-1, 0, 0, 1, 0, 0)');
  });
});

describe('a range with a word of Arabic between its ends', () => {
  it('shows the lower end of a range first, on the right', async () => {
    const page = await open('/ar/');
    const [low, high] = await page
      .locator('td')
      .filter({hasText: '40.5 ms'})
      .locator('bdi bdi')
      .evaluateAll((ends) =>
        ends.map((end) => end.getBoundingClientRect().left),
      );

    expect(low).toBeGreaterThan(Number(high));
  });
});

describe('figures and dates on a page', () => {
  const facts = (page: Page) => page.locator('main p').first().textContent();

  it.each([
    ['/', ['29.3 s', 'August 2021', '250000.75', '-0.5', 'June 30, 2026']],
    ['/de/', ['29,3 s', 'August 2021', '250000,75', '-0,5', '30. Juni 2026']],
    ['/sv/', ['29,3 s', 'augusti 2021', '250000,75', '30 juni 2026']],
    ['/ar/', ['29.3 s', 'أغسطس 2021', '250000.75', '30 يونيو 2026']],
  ])('are written as in the language of %s', async (address, shown) => {
    const page = await open(address);
    const text = (await page.locator('main').textContent()) ?? '';

    expect(shown.filter((each) => !text.includes(each))).toEqual([]);
  });

  it('are localized in sentences and pictures too', async () => {
    const page = await open('/de/');
    const pictures = await page.locator('svg text').allTextContents();

    expect(await facts(page)).toContain('3,5 ms bis 40,5 ms');
    expect(pictures).toContain('3,5–40,5 ms');
    expect(pictures.join('\n')).toContain('5. August 2021');
  });
});

describe('the order of a text criterion', () => {
  it.each([
    ['/', ['Ål Inc.', 'Öl & Co. (est. 1990)', 'Zoo (z)']],
    ['/de/', ['Ål Inc.', 'Öl & Co. (est. 1990)', 'Zoo (z)']],
    ['/sv/', ['Zoo (z)', 'Ål Inc.', 'Öl & Co. (est. 1990)']],
  ])('follows the language of %s', async (address, makers) => {
    const page = await open(address);
    const cells = await page
      // The rows of a chart have a role.
      .locator('tbody tr:not([role])')
      .evaluateAll((rows) =>
        rows.map((row) => row.lastElementChild?.textContent),
      );

    expect(cells).toEqual(makers);
  });
});
