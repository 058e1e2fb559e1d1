// Posts what a pull request changes for readers as one comment, and updates it:
// `node .github/commentChanges.mjs changes/changes.md`. The text comes from a job
// that runs code of the pull request, so all of it may be hostile.
import fs from 'node:fs';

const marker = '<!-- comparison:diff -->';
const author = 'github-actions[bot]';
const maxLines = 60;
const maxCharacters = 60_000;
const maxPages = 10;
/** A character without width, which separates what GitHub reads as one. */
const joint = '&#8203;';

const [file = ''] = process.argv.slice(2);
if (file !== '') {
  await comment(readStart(file), process.env);
}

async function comment(typed, env) {
  const text = toSafeMarkdown(typed);
  const number = await findPullRequest(env);
  if (number === undefined) {
    console.log('No open pull request has this commit.');
    return;
  }
  const comments = `/repos/${env.GITHUB_REPOSITORY}/issues/${number}/comments`;
  const known = await findComment(comments, env);
  const body = JSON.stringify({body: `${marker}\n${text}`});
  if (known) {
    const one = `/repos/${env.GITHUB_REPOSITORY}/issues/comments/${known.id}`;
    await request(one, env, {method: 'PATCH', body});
  } else if (!text.startsWith('No change in data')) {
    await request(comments, env, {method: 'POST', body});
  }
}

/** The start of a file; a larger one is not read as a whole. */
function readStart(name) {
  if (!fs.lstatSync(name).isFile()) {
    throw new Error(`Unexpected ${name}, expected a file.`);
  }
  const buffer = Buffer.alloc(4 * maxCharacters);
  const descriptor = fs.openSync(name, 'r');
  const size = fs.readSync(descriptor, buffer, 0, buffer.length, 0);
  fs.closeSync(descriptor);
  return buffer.toString('utf8', 0, size);
}

/**
 * The text with its tables, emphasis and folded part, and without all else that
 * GitHub reads: other HTML, links, images, diagrams, mentions, references and
 * emoji.
 */
function toSafeMarkdown(typed) {
  return (
    typed
      .replace(/\r\n?/g, '\n')
      .replace(/(?![\n\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, '')
      .split('\n')
      .slice(0, maxLines)
      .join('\n')
      .slice(0, maxCharacters)
      .trim()
      .replace(/&(?!(?:amp|lt|gt|#8203);)/g, '&amp;')
      .replace(/<(?!(?:\/?details|\/?summary|br)>)/g, '&lt;')
      // Escaped by an odd number of backslashes, or else made so.
      .replace(/(\\*)([[\]!`$])/g, (_, slashes, sign) =>
        slashes.length % 2 === 1 ? slashes + sign : `${slashes}\\${sign}`,
      )
      // A fence, whose text could be drawn as a diagram or a map.
      .replace(/~{3,}/g, (signs) => '\\~'.repeat(signs.length))
      .replaceAll('@', `@${joint}`)
      .replace(/(?<!&)#(?=\d)/g, `#${joint}`)
      .replace(/:(?=\/\/)/g, `${joint}:`)
      .replace(/:(?=[\w+-]+:)/g, `:${joint}`)
      // Also after a sign of emphasis, which JavaScript takes for a letter.
      .replace(/www(?=\.)/gi, `$&${joint}`)
      .replace(/GH(?=-\d)/gi, `$&${joint}`)
      // Ids of commits have at least seven digits.
      .replace(/[0-9a-f]{3}(?=[0-9a-f]{4})/gi, `$&${joint}`)
      // Signs that are added make it longer.
      .slice(0, maxCharacters)
  );
}

/** The open pull request of the commit, from the event and not from the text. */
async function findPullRequest(env) {
  const {HEAD_OWNER, HEAD_BRANCH, HEAD_SHA} = env;
  const head = encodeURIComponent(`${HEAD_OWNER}:${HEAD_BRANCH}`);
  const found = await request(
    `/repos/${env.GITHUB_REPOSITORY}/pulls?state=open&head=${head}`,
    env,
  );
  return found.find((each) => each.head.sha === HEAD_SHA)?.number;
}

async function findComment(path, env) {
  for (let page = 1; page <= maxPages; page += 1) {
    const comments = await request(`${path}?per_page=100&page=${page}`, env);
    const own = comments.find(
      ({user, body}) => user?.login === author && body.startsWith(marker),
    );
    if (own || comments.length < 100) {
      return own;
    }
  }
  return undefined;
}

async function request(path, env, options = {}) {
  const response = await fetch(`${env.GITHUB_API_URL}${path}`, {
    ...options,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${env.GITHUB_TOKEN}`,
      'content-type': 'application/json',
    },
  });
  if (!response.ok) {
    throw new Error(`GitHub answered ${response.status} to ${path}`);
  }
  return response.json();
}
