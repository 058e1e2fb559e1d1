import fs from 'node:fs';
import path from 'node:path';
import {checkSite} from '../check.js';
import {shownPath} from '../dataset/read.js';
import {report} from '../problems/report.js';
import {visible} from '../problems/visible.js';
import type {Command} from './command.js';

/** Checks the datasets and embeds of the site, or those of the named files. */
export const check: Command = {
  usage: 'comparison:check [files...]',
  description: 'Check comparison datasets and the pages that embed them.',
  async run(files, site, io) {
    const absent = files.filter(
      (file) => !fs.existsSync(path.resolve(io.cwd, file)),
    );
    if (absent.length > 0) {
      io.print(`No such file: ${absent.map(visible).join(', ')}`);
      return 2;
    }
    const {problems, datasets} = await checkSite(site);
    const named = files.map((file) =>
      shownPath(path.resolve(io.cwd, file), site.roots),
    );
    const told = problems.filter(
      ({file}) => named.length === 0 || named.includes(file.path),
    );
    if (told.length > 0) {
      io.print(report(told));
      return 1;
    }
    const count =
      named.length > 0
        ? [...datasets.keys()].filter((file) =>
            named.includes(shownPath(file, site.roots)),
          ).length
        : datasets.size;
    io.print(
      `${count} ${count === 1 ? 'dataset' : 'datasets'} checked, no problems`,
    );
    return 0;
  },
};
