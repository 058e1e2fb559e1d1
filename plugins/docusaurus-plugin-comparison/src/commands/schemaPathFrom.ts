import {existsSync} from 'node:fs';
import path from 'node:path';
import {displayPath} from '../dataset/read.js';

/** The path of the schema, relative to the folder of the dataset. */
export function schemaPathFrom(folder: string, siteDir: string): string {
  const inPackage =
    'node_modules/docusaurus-plugin-comparison/lib/dataset.schema.json';
  // In a workspace, packages may be in a parent folder.
  const found = withParents(siteDir)
    .map((parent) => path.join(parent, inPackage))
    .find((file) => existsSync(file));
  const schema = found ?? path.join(siteDir, inPackage);
  return displayPath(schema, [folder]);
}

function withParents(folder: string): readonly string[] {
  const parent = path.dirname(folder);
  return parent === folder ? [folder] : [folder, ...withParents(parent)];
}
