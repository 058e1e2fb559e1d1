// Finds phrases that a technical editor has removed, in docs, messages, comments
// and tests: phrases.json lists them, with the exceptions and their reasons.
import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

const textFile = /\.(?:[jt]sx?|mjs|css|mdx?|ya?ml)$/;
// What a build writes, other languages, and input of tests that is bad on purpose.
const leftOut =
  /(?:^|\/)(?:node_modules|lib|build|i18n|locales|fixtures|golden|\.[^/]+)(?:\/|$)/;

/**
 * Reports each phrase that a text of the repository has, and each exception
 * that no text needs.
 *
 * @param root - The folder of the repository.
 * @param list - The content of phrases.json.
 * @returns A sentence for each.
 */
export function checkPhrases(
  root,
  {phrases, allowed},
  files = listTexts(root),
) {
  const used = new Set();
  const problems = files.flatMap((file) => {
    const text = fs.readFileSync(path.join(root, file), 'utf8');
    return findPhrases(text, phrases).flatMap(({found, line, instead}) => {
      const word = found.toLowerCase();
      const exception = allowed.find(
        (each) => each.file === file && (each.phrase ?? word) === word,
      );
      used.add(exception);
      return exception
        ? []
        : [`${file}:${line} has "${found}". Write ${instead}.`];
    });
  });
  return [
    ...problems,
    ...allowed
      .filter((exception) => !used.has(exception))
      .map(
        ({file, phrase}) =>
          `phrases.json allows ${phrase === undefined ? 'phrases' : `"${phrase}"`} in ${file}, which does not need it. Remove the exception.`,
      ),
  ];
}

function listTexts(root) {
  const walk = (folder) =>
    fs
      .readdirSync(path.join(root, folder), {withFileTypes: true})
      .flatMap((entry) => {
        const file = path.posix.join(folder, entry.name);
        if (leftOut.test(file) || entry.isSymbolicLink()) {
          return [];
        }
        return entry.isDirectory() ? walk(file) : file;
      });
  return walk('')
    .filter((file) => textFile.test(file))
    .sort();
}

function findPhrases(text, phrases) {
  return phrases.flatMap(({pattern, instead}) => {
    // Comments and paragraphs break lines between the words of a phrase.
    const between = pattern.replaceAll(
      ' ',
      String.raw`\s+(?:(?:\*|\/\/|#)\s+)?`,
    );
    return [...text.matchAll(new RegExp(`\\b(?:${between})\\b`, 'gi'))].map(
      ({0: found, index}) => ({
        found: found.replace(/\s+(?:(?:\*|\/\/|#)\s+)?/g, ' '),
        line: text.slice(0, index).split('\n').length,
        instead,
      }),
    );
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const list = new URL('./phrases.json', import.meta.url);
  const problems = checkPhrases(
    process.cwd(),
    JSON.parse(fs.readFileSync(list, 'utf8')),
  );
  problems.forEach((problem) => console.error(problem));
  process.exitCode = problems.length === 0 ? 0 : 1;
}
