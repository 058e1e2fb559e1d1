import fs from 'node:fs';
import path from 'node:path';
import {closest} from '../problems/closest.js';

/**
 * Finds a file next to a missing dataset that is probably the dataset with a
 * wrong name, such as `engines.yaml` or `engines.comparision.yaml`. Returns its
 * name.
 */
export function findMisnamed(dataset: string): string | undefined {
  const folder = path.dirname(dataset);
  const stat = fs.statSync(folder, {throwIfNoEntry: false});
  if (!stat?.isDirectory()) {
    return undefined;
  }
  const wanted = path.basename(dataset);
  const names = fs
    .readdirSync(folder)
    .filter((name) => /[^.]\.[^.]/.test(name) && /ya?ml|json|txt/i.test(name))
    // Other code suggests datasets by their paths.
    .filter((name) => !/\.comparison\.ya?ml$/.test(name));
  return (
    names.find((name) => stemOf(name) === stemOf(wanted)) ??
    closest(wanted, names)
  );
}

function stemOf(name: string): string {
  return name.replace(/[.\-_ ].*$/, '').toLowerCase();
}
