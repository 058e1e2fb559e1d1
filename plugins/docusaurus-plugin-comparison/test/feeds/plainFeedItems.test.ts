import fs from 'node:fs';
import {
  plainFeedItems,
  type CreateFeedItems,
} from '../../src/feeds/plainFeedItems.js';
import {makeFolder} from '../support/folder.js';

const siteConfig = {url: 'https://example.com', baseUrl: '/base/'};
const table =
  '<div class="comparison-embed"><button>Reset</button><table></table></div>';
const picture =
  '<div class="comparison-embed"><svg viewBox="0 0 4 2" width="4" height="2"><title>Two</title></svg></div>';

function paramsOf(content: string | undefined, outDir = '/build') {
  const defaultCreateFeedItems: CreateFeedItems = () =>
    Promise.resolve([content === undefined ? {} : {content}]);
  return {siteConfig, outDir, defaultCreateFeedItems};
}

describe('plainFeedItems(create, write)', () => {
  const folder = makeFolder();

  it('simplifies the items that the blog plugin makes', async () => {
    expect(await plainFeedItems()(paramsOf(table))).toEqual([
      {content: '<div><table></table></div>'},
    ]);
  });

  it('keeps what the author’s own function makes of them', async () => {
    const create: CreateFeedItems = async (params) => {
      const items = await params.defaultCreateFeedItems(params);
      return items.map((item) => ({...item, title: 'Mine'}));
    };

    expect(await plainFeedItems(create)(paramsOf(table))).toEqual([
      {title: 'Mine', content: '<div><table></table></div>'},
    ]);
  });

  it.each([undefined, '', '<p>No comparison &amp; no change<br/></p>'])(
    'leaves %j as it is',
    async (content) => {
      const params = paramsOf(content);
      expect(await plainFeedItems()(params)).toEqual(
        await params.defaultCreateFeedItems(params),
      );
    },
  );

  it('writes the pictures into the site, where the items lead to', async () => {
    const [item] = await plainFeedItems()(paramsOf(picture, folder.dir));
    const [, file = ''] =
      /src="https:\/\/example\.com\/base\/([^"]+)"/.exec(item?.content ?? '') ??
      [];

    expect(fs.readFileSync(folder.at(file), 'utf8')).toMatch(/^<svg xmlns=/);
  });

  it('is the same function where it is done twice', () => {
    const once = plainFeedItems();
    expect(plainFeedItems(once)).toBe(once);
  });
});
