import {execFile} from 'node:child_process';
import http from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {promisify} from 'node:util';
import {makeFolder} from '../support/folder.js';
import {repoRoot} from '../support/repoRoot.js';

const script = path.join(repoRoot, '.github/commentChanges.mjs');
const folder = makeFolder();

interface Comment {
  readonly id: number;
  readonly user: {readonly login: string};
  readonly body: string;
}

/** Runs the script against a server that answers as GitHub does. */
async function run(
  text: string,
  comments: readonly Comment[] = [],
  sha = 'abc',
): Promise<readonly {readonly call: string; readonly body: string}[]> {
  const calls: {call: string; body: string}[] = [];
  const server = http.createServer((request, response) => {
    let received = '';
    request.on('data', (chunk) => (received += String(chunk)));
    request.on('end', () => {
      const {method = '', url = ''} = request;
      if (method !== 'GET') {
        const {body} = JSON.parse(received) as {readonly body: string};
        calls.push({call: `${method} ${url}`, body});
      }
      const answer = url.includes('/pulls?')
        ? [{number: 7, head: {sha: 'abc'}}]
        : method === 'GET'
          ? comments
          : {};
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(answer));
    });
  });
  await new Promise<void>((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve()),
  );
  const {port} = server.address() as AddressInfo;
  try {
    await promisify(execFile)(
      process.execPath,
      [script, folder.write('changes.md', text)],
      {
        env: {
          GITHUB_API_URL: `http://127.0.0.1:${port}`,
          GITHUB_REPOSITORY: 'o/r',
          GITHUB_TOKEN: 'token',
          HEAD_OWNER: 'stranger',
          HEAD_BRANCH: 'branch',
          HEAD_SHA: sha,
        },
      },
    );
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
  return calls;
}

const marker = '<!-- comparison:diff -->';
const bot = {login: 'github-actions[bot]'};
const printed = `### Comparison: 1 claim now fails

| Claim | Was | Is | Since |
| --- | --- | --- | --- |
| ❌ "it \\[x\\] @&#8203;a" page.md:7 | holds | **fails** | a.b: ~~1~~ → &lt; 2 |

<details><summary>1 value changed</summary>

</details>`;

describe('.github/commentChanges.mjs', () => {
  it('posts a comment, and updates its own', async () => {
    const expected = `${marker}\n${printed.replace('@&', '@&#8203;&')}`;

    expect(await run(printed)).toEqual([
      {call: 'POST /repos/o/r/issues/7/comments', body: expected},
    ]);
    expect(
      await run(printed, [
        {id: 1, user: {login: 'stranger'}, body: marker},
        {id: 2, user: bot, body: 'Other'},
        {id: 3, user: bot, body: `${marker}\nOld`},
      ]),
    ).toEqual([{call: 'PATCH /repos/o/r/issues/comments/3', body: expected}]);
  });

  it('posts nothing if nothing has changed, but corrects what it said', async () => {
    const text = 'No change in data: 1 dataset, 2 cells, 3 claims';

    expect(await run(text)).toEqual([]);
    expect(
      await run(text, [{id: 3, user: bot, body: `${marker}\nOld`}]),
    ).toHaveLength(1);
  });

  it('posts nothing for a commit that no pull request ends with', async () => {
    expect(await run(printed, [], 'def')).toEqual([]);
  });

  it.each([
    ['a mention', '@team and &#64;team', /@\w|&#64/],
    ['a link', '[a](https://x.example) [b]: x', /(?<!\\)\[|https:/],
    ['a link after backslashes', '\\\\[a](b)', /(?<!\\)(?:\\\\)*\[/],
    ['an image', '![a](b)', /(?<!\\)!/],
    ['HTML', '<img src=x><DETAILS open><details open>', /<(?!!--)/],
    ['a comment that hides', 'a <!-- b', /a <!--/],
    ['a web address', 'https://x.example www.x.example', /https:|www\./],
    ['an emphasized web address', '_www.x.example_', /www\./],
    ['a reference', '#12 o/r#12 GH-7 _GH-7_', /(?<!&)#\d|GH-\d/],
    ['a commit', `${'0a1b'.repeat(10)} _0a1b2c3_`, /[0-9a-f]{7}/],
    ['a diagram', '~~~mermaid\na --> b\n~~~', /(?<!\\)~~/],
    ['code and formulas', '```\n$x$', /(?<!\\)[`$]/],
    ['what cannot be seen', 'a\u202eb\u200bc', /[\u202e\u200b]/],
  ])('shows %s as text', async (_, text, hostile) => {
    const [{body} = {body: marker}] = await run(text);

    expect(body.slice(marker.length)).not.toMatch(hostile);
    expect(body.length).toBeGreaterThan(marker.length + 1);
  });

  it('cuts what is too long', async () => {
    const [{body} = {body: ''}] = await run(
      `${'x'.repeat(300_000)}\n${'y\n'.repeat(1000)}`,
    );
    const [lines = {body: ''}] = await run('y\n'.repeat(1000));
    const [signs = {body: ''}] = await run('@'.repeat(60_000));

    expect(body.length).toBeLessThan(65_536);
    expect(signs.body.length).toBeLessThan(65_536);
    expect(lines.body.split('\n')).toHaveLength(61);
  });
});
