import fs from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

/** A test case: a folder with an input and every expected output. */
export interface Fixture {
  readonly name: string;
  readonly dir: string;
  /** The text of one of its files; undefined if it does not exist. */
  read(file: string): string | undefined;
}

/**
 * The cases of a folder next to a test, sorted by name.
 *
 * @param testUrl - The `import.meta.url` of the test.
 */
export function listFixtures(
  testUrl: string,
  folder = 'fixtures',
): readonly Fixture[] {
  const root = fileURLToPath(new URL(`./${folder}`, testUrl));
  return fs
    .readdirSync(root, {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .map(({name}) => toFixture(name, path.join(root, name)))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function toFixture(name: string, dir: string): Fixture {
  const read = (file: string) => {
    const full = path.join(dir, file);
    return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : undefined;
  };
  return {name, dir, read};
}

/**
 * Compares the outputs of a case with the expected ones, by file name. The file
 * of an undefined output must not exist. Missing files are written for review,
 * unless CI is set; UPDATE_FIXTURES=1 writes all files again.
 */
export function expectOutputs(
  {dir}: Fixture,
  outputs: Readonly<Record<string, string | undefined>>,
): void {
  for (const [name, text] of Object.entries(outputs)) {
    expectOutput(path.join(dir, name), text);
  }
}

function expectOutput(file: string, text: string | undefined): void {
  const isUpdate = process.env['UPDATE_FIXTURES'] === '1';
  if (text === undefined) {
    if (isUpdate) {
      fs.rmSync(file, {force: true});
    }
    expect(fs.existsSync(file) ? `unexpected ${file}` : '').toBe('');
    return;
  }
  const isThere = fs.existsSync(file);
  if (isUpdate || (!isThere && !process.env['CI'])) {
    fs.writeFileSync(file, text);
    return;
  }
  expect(isThere ? fs.readFileSync(file, 'utf8') : `missing ${file}`).toBe(
    text,
  );
}

/** Prints an object as an expected output. */
export function toJson(value: unknown): string {
  // JSON has no infinite numbers, which are the bounds of "≥ 5".
  const print = (_: string, each: unknown) =>
    typeof each === 'number' && !Number.isFinite(each) ? String(each) : each;
  return `${JSON.stringify(value, print, 2)}\n`;
}
