import fs from 'node:fs';
import path from 'node:path';
import {closest} from '../problems/closest.js';

/**
 * The name of a file that stands where a dataset is asked for, and was probably
 * meant to be it: `engines.yaml` or `engines.comparision.yaml`.
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
    // Datasets are suggested by their paths.
    .filter((name) => !/\.comparison\.ya?ml$/.test(name));
  return (
    names.find((name) => stemOf(name) === stemOf(wanted)) ??
    closest(wanted, names)
  );
}

function stemOf(name: string): string {
  return name.replace(/[.\-_ ].*$/, '').toLowerCase();
}
