import {findViolations} from './findViolations.js';
import {usePages} from './pages.js';

const pages = usePages();

async function idsOn(html: string, parts?: string): Promise<readonly string[]> {
  const page = await pages.openEmpty();
  await page.setContent(`<main>${html}</main>`);
  return (await findViolations(page, parts)).map(({id}) => id);
}

const image = '<img src="data:,">';

describe('findViolations(page, parts)', () => {
  it('names the rule that a part of the page breaks', async () => {
    expect(await idsOn(image, 'main')).toEqual(['image-alt']);
    expect(await idsOn(`${image}<p>Text</p>`, 'p')).toEqual([]);
  });

  it('opens all details first, those inside of others too', async () => {
    const folded = (content: string) =>
      `<details><summary>More</summary>${content}</details>`;

    expect(await idsOn(folded(image), 'main')).toEqual(['image-alt']);
    expect(await idsOn(folded(folded(image)), 'main')).toEqual(['image-alt']);
  });

  it('waits until those of Docusaurus, which a script opens, are unfolded', async () => {
    const page = await pages.openEmpty();
    await page.setContent(`<main>
      <details>
        <summary>More</summary>
        <div style="display: none; height: 0px">${image}</div>
      </details>
    </main>`);
    await page.evaluate(() => {
      const details = document.querySelector('details');
      const content = details?.querySelector('div');
      details?.addEventListener('click', (event) => {
        event.preventDefault();
        details.open = true;
        requestAnimationFrame(() => {
          content?.setAttribute('style', 'display: block; height: auto');
        });
      });
    });

    const [violation] = await findViolations(page, 'main');
    expect(violation?.id).toBe('image-alt');
  });
});
