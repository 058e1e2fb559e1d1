import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {createRenderer, type Drawing, type Renderer} from '../../src/index.js';

// A case is a folder: `input.mmd`, the `output.svg` that is drawn from it and,
// where more than the text is given, a `drawing.json` with the rest.
const root = fileURLToPath(new URL('.', import.meta.url));
const cases = fs
  .readdirSync(root, {recursive: true, encoding: 'utf8'})
  .filter((file) => path.basename(file) === 'input.mmd')
  .map(path.dirname)
  .sort();

function readDrawing(folder: string): Drawing {
  const file = path.join(root, folder, 'drawing.json');
  const rest = fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as Partial<Drawing>)
    : {};
  return {
    mermaid: fs.readFileSync(path.join(root, folder, 'input.mmd'), 'utf8'),
    title: folder.split(path.sep).join('/'),
    ...rest,
  };
}

/** Where two texts part, with what surrounds the place in each. */
function describeDifference(expected: string, actual: string): string {
  let at = 0;
  while (at < expected.length && expected[at] === actual[at]) {
    at += 1;
  }
  const excerpt = (text: string) =>
    JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return [
    `They differ from character ${at} on:`,
    `  expected ${excerpt(expected)}`,
    `  drawn    ${excerpt(actual)}`,
  ].join('\n');
}

/**
 * Compares a picture with the kept one. A picture that is not kept yet is
 * written, except in CI.
 *
 * @throws {Error}
 */
function compareWithKept(file: string, actual: string): void {
  const shown = path.relative(process.cwd(), file);
  if (!fs.existsSync(file)) {
    if (process.env['CI']) {
      throw new Error(
        `${shown} is missing. Run this test locally to write it, look at it, and commit it.`,
      );
    }
    fs.writeFileSync(file, actual);
    return;
  }
  const expected = fs.readFileSync(file, 'utf8');
  if (actual !== expected) {
    throw new Error(
      [
        `${shown} is not what is drawn now.`,
        describeDifference(expected, actual),
        'If the change is intended, delete the file, run this test again, look at the new picture, and commit it.',
      ].join('\n'),
    );
  }
}

describe('a golden picture', () => {
  let renderer: Renderer;
  beforeAll(() => {
    renderer = createRenderer({timeLimit: 60_000});
  });
  afterAll(() => renderer.close());

  it.each(cases)('%s', async (folder) => {
    const {svg} = await renderer.render(readDrawing(folder));

    compareWithKept(
      path.join(root, folder, 'output.svg'),
      `${svg.join('picture')}\n`,
    );
  });
});
