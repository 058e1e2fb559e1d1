/** @jest-environment jsdom */
import {getByRole, waitFor} from '@testing-library/dom';
import {cellOf, leavePage, openTable, type OpenTable} from './openTable.js';
import {resize} from './resizeObserver.js';

afterEach(() => {
  leavePage();
  document.documentElement.dir = '';
});

/** A table whose region is 300 px wide; each column is 100 px wide. */
async function openWide(): Promise<OpenTable & {region: HTMLElement}> {
  const page = await openTable();
  const region = getByRole(page.root, 'region');
  const box = (left: number, right: number) => () => ({left, right}) as DOMRect;
  const isRightToLeft = document.documentElement.dir === 'rtl';
  region.getBoundingClientRect = box(0, 300);
  page.root
    .querySelectorAll<HTMLElement>('thead [data-criterion]')
    .forEach((head, at) => {
      head.getBoundingClientRect = () => {
        const start = 100 + at * 100 - Math.abs(region.scrollLeft);
        return isRightToLeft
          ? box(200 - start, 300 - start)()
          : box(start, start + 100)();
      };
    });
  await page.user.hover(cellOf(page.root, 'engines.odd.memory'));
  await waitFor(() => expect(badgeOf(page)).not.toBeNull());
  resize(region);
  return {...page, region};
}

function badgeOf({root}: OpenTable): HTMLElement | null {
  return root.querySelector<HTMLElement>('[data-more]');
}

/** What the badge says; nothing if it is hidden. */
function told(page: OpenTable): string {
  const badge = badgeOf(page);
  return badge && !badge.hidden ? (badge.textContent ?? '') : '';
}

describe('the columns that follow', () => {
  it('are counted, until the last one is whole', async () => {
    const page = await openWide();
    await waitFor(() => expect(told(page)).toBe('+2 columns'));
    page.region.scrollLeft = 60;
    page.region.dispatchEvent(new Event('scroll'));
    await waitFor(() => expect(told(page)).toBe('+2 columns'));
    page.region.scrollLeft = 100;
    page.region.dispatchEvent(new Event('scroll'));
    await waitFor(() => expect(told(page)).toBe('+1 column'));
    page.region.scrollLeft = 200;
    page.region.dispatchEvent(new Event('scroll'));
    await waitFor(() => expect(told(page)).toBe(''));
  });

  it('are on the other side in a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const page = await openWide();
    page.region.style.direction = 'rtl';
    resize(page.region);
    await waitFor(() => expect(told(page)).toBe('+2 columns'));
  });

  it('do not count if they are hidden', async () => {
    const page = await openWide();
    page.root
      .querySelectorAll<HTMLElement>('thead [data-criterion]')
      .forEach((head, at) => (head.hidden = at > 1));
    resize(page.region);
    await waitFor(() => expect(told(page)).toBe(''));
  });

  it('are not said by screen readers', async () => {
    expect(badgeOf(await openWide())?.ariaHidden).toBe('true');
  });
});
