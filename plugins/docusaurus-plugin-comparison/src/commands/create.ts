import {existsSync} from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import {displayPath} from '../dataset/read.js';
import {pathWithin} from '../dataset/pathWithin.js';
import {isId} from '../dataset/texts.js';
import {visible} from '../problems/visible.js';
import {quoted, UsageError, type Command} from './command.js';
import {starter} from './starter.js';

const ending = '.comparison.yaml';

/** Creates a dataset to start from. */
export const create: Command = {
  usage: 'comparison:new <name>',
  description:
    'Write a commented dataset to start from: NAME.comparison.yaml in docs/, or at the path given.',
  options: [],
  async run({words: [name = '']}, {roots: [siteDir]}, {cwd, now, print}) {
    const bare = name.replace(/\.comparison\.ya?ml$/, '');
    const base = path.basename(bare);
    if (!isId(base)) {
      throw new UsageError(
        `Unexpected name ${quoted(base)}, expected lower-case letters, digits and single hyphens, such as "build-tools".`,
      );
    }
    const folder =
      bare === base
        ? path.join(siteDir, 'docs')
        : path.resolve(cwd, path.dirname(bare));
    const file = path.join(folder, base + ending);
    const relative = path.relative(cwd, file);
    if (pathWithin(siteDir, file) === undefined) {
      throw new UsageError(
        `Unexpected path ${visible(relative)}, expected one inside of the site ${visible(siteDir)}.`,
      );
    }
    await fs.mkdir(folder, {recursive: true});
    try {
      // The flag prevents overwriting an existing file.
      await fs.writeFile(
        file,
        starter(schemaFrom(folder, siteDir), now().toISOString().slice(0, 10)),
        {
          flag: 'wx',
        },
      );
    } catch (error) {
      if ((error as {code?: unknown}).code === 'EEXIST') {
        throw new UsageError(
          `Unexpected file ${visible(relative)}, which is there already. Choose another name.`,
          {cause: error},
        );
      }
      throw error;
    }
    print(
      `Wrote ${visible(relative)}. Show it on a page next to it:\n\n  ::comparison-table{data=./${base}${ending}}\n`,
    );
    return 0;
  },
};

/** The path of the schema, relative to the folder of the dataset. */
function schemaFrom(folder: string, siteDir: string): string {
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
