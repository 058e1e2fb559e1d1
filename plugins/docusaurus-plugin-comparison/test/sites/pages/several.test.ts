import type {Page} from 'playwright-core';
import {setUpSite} from '../../support/setUpSite.js';

const {open} = setUpSite(new URL('fixtures/several', import.meta.url));

// React takes over the page as the server wrote it: an error fails each test.
describe('an embed in a sentence', () => {
  const sentencesOf = (page: Page) =>
    page.locator('p', {hasText: /^One/}).allTextContents();

  it('has no link in a link, and no block in a paragraph', async () => {
    const page = await open('next/facts');

    expect(await sentencesOf(page)).toEqual([
      'One starts in 45 s (warm) (A book) in a link.',
      'One of a maker, Us in a link by its name.',
      'One starts in 45 s (warm) (A book) in an element.',
      'One starts in 45 s (warm) (A book) as a component.',
      'One starts in 45 s[1] by itself.',
      expect.stringMatching(
        /^One starts in This comparison cannot be shown.* unknown-criterion .* and goes on\.$/s,
      ),
    ]);
    expect(await page.locator('a a').count()).toBe(0);
    const alert = page.getByRole('alert');
    expect(await alert.locator('xpath=ancestor::p').count()).toBe(1);
  });

  it('has no link in a link of a page of React', async () => {
    const page = await open('react');

    expect(await sentencesOf(page)).toEqual([
      'One starts in 45 s (warm) (A book).',
    ]);
    expect(await page.locator('a a').count()).toBe(0);
  });
});
