import fs from 'node:fs';
import path from 'node:path';

const imports =
  /\b(?:from|import|require)\s*\(?\s*(['"])((?:\.{1,2}|@site)\/[^'"\n?#!]+)\1/g;
const endings = ['', '.mdx', '.md', '.tsx', '.ts', '.jsx', '.js'];

/**
 * The files with parts of a page that it imports: Markdown and components, by
 * absolute path. The bundler reports those that are missing.
 *
 * @param siteDir - Absolute.
 */
export function findImportedFiles(
  text: string,
  file: string,
  siteDir: string,
): readonly string[] {
  return [...text.matchAll(imports)].flatMap(([, , imported = '']) => {
    const target = imported.startsWith('@site/')
      ? path.join(siteDir, imported.slice('@site/'.length))
      : path.join(path.dirname(file), imported);
    const candidates = [target, path.join(target, 'index')].flatMap((each) =>
      endings.map((ending) => each + ending),
    );
    const found = candidates.find(isCode);
    return found === undefined ? [] : [found];
  });
}

// statSync throws where a file is in the place of a folder.
function isCode(file: string): boolean {
  return (
    /\.(?:mdx?|[jt]sx?)$/.test(file) &&
    fs.existsSync(file) &&
    fs.statSync(file).isFile()
  );
}
