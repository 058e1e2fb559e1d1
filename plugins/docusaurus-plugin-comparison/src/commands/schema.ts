import path from 'node:path';
import {createDatasets} from '../site/datasets.js';
import {formatProblems} from '../problems/report.js';
import {visible} from '../problems/visible.js';
import {createSchema, createSubjectSchema} from '../dataset/jsonSchema.js';
import {UsageError, type Command} from './command.js';
import {printOrWrite} from './printOrWrite.js';

/** Prints the JSON Schema of datasets, or of one dataset with its ids. */
export const schema: Command = {
  usage: 'comparison:schema [dataset]',
  description:
    'Print the JSON Schema of datasets; with a dataset, one that knows its ids, so that an editor completes them.',
  options: [
    {
      flags: '--subject',
      description: 'the schema of a file of one subject',
    },
    {flags: '--out <file>', description: 'write it into a file instead'},
  ],
  async run({words: [dataset], options: {out, subject}}, site, {cwd, print}) {
    const loaded =
      dataset === undefined
        ? undefined
        : await load(path.resolve(cwd, dataset), dataset);
    if (loaded && 'problems' in loaded) {
      print(formatProblems(loaded.problems));
      return 1;
    }
    const create = subject === undefined ? createSchema : createSubjectSchema;
    const text = JSON.stringify(create(loaded?.dataset), null, 2);
    await printOrWrite(text, out, {cwd, print});
    return 0;

    async function load(file: string, typed: string) {
      try {
        return await createDatasets(site).load(file);
      } catch (error) {
        throw new UsageError(`There is no dataset ${visible(typed)}.`, {
          cause: error,
        });
      }
    }
  },
};
