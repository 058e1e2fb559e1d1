import fs from 'node:fs/promises';
import path from 'node:path';
import {isId} from '../dataset/texts.js';
import {visible} from '../problems/visible.js';
import {assertInSite} from './assertInSite.js';
import {quoted, UsageError, type Command} from './command.js';
import {schemaPathFrom} from './schemaPathFrom.js';
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
        `Unexpected name ${quoted(base)}, expected lowercase letters, digits and single hyphens, such as "build-tools".`,
      );
    }
    const folder =
      bare === base
        ? path.join(siteDir, 'docs')
        : path.resolve(cwd, path.dirname(bare));
    const file = path.join(folder, base + ending);
    const relative = path.relative(cwd, file);
    assertInSite(file, siteDir, relative);
    await fs.mkdir(folder, {recursive: true});
    try {
      // The flag prevents overwriting an existing file.
      await fs.writeFile(
        file,
        starter(
          schemaPathFrom(folder, siteDir),
          now().toISOString().slice(0, 10),
        ),
        {
          flag: 'wx',
        },
      );
    } catch (error) {
      if ((error as {code?: unknown}).code === 'EEXIST') {
        throw new UsageError(
          `The file ${visible(relative)} already exists. Choose another name.`,
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
