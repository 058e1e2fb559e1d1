import {findBrowser} from './browser.js';
import type {BrowserSource} from './browsers/source.js';

const missing = '/no/such/browser';

/** A source with these paths, and the number of its calls. */
function makeSource(name: string, paths: string[]) {
  const asked: string[] = [];
  const source: BrowserSource = {
    name,
    findPaths: async () => {
      asked.push(name);
      return paths;
    },
  };
  return {source, asked};
}

describe('findBrowser(sources, chosen)', () => {
  it('fails if the chosen browser does not start, and tries no other', async () => {
    const {source, asked} = makeSource('Another', [missing]);

    await expect(findBrowser([source], missing)).rejects.toThrow(
      `The browser that CHROME_PATH names does not start. ${missing}: `,
    );
    expect(asked).toEqual([]);
  });

  it('takes the chosen browser if it starts', async () => {
    const path = await findBrowser();
    const {source, asked} = makeSource('Another', [missing]);

    expect(await findBrowser([source], path)).toBe(path);
    expect(asked).toEqual([]);
  });

  it('takes the first that starts, and asks no further', async () => {
    const path = await findBrowser();
    const first = makeSource('First', [missing, path]);
    const second = makeSource('Second', [path]);

    expect(await findBrowser([first.source, second.source], '')).toBe(path);
    expect(second.asked).toEqual([]);
  });

  it('says why it could use none', async () => {
    const empty = makeSource('Empty', []);
    const broken = makeSource('Broken', [missing]);

    await expect(
      findBrowser([empty.source, broken.source], ''),
    ).rejects.toThrow(/Tried:\n- Empty has none\n- \/no\/such\/browser: ./);
  });
});
