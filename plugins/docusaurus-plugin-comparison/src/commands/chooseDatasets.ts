import type {Loaded} from '../dataset/loaded.js';
import type {Datasets} from '../site/datasets.js';
import {questionsPathOf} from '../site/importQuestions.js';
import {isNamed, type NamedFile} from './namedFiles.js';

/** The datasets among the named files; all datasets if none is named. */
export async function chooseDatasets(
  named: readonly NamedFile[],
  datasets: ReadonlyMap<string, Loaded>,
  all: Datasets,
): Promise<ReadonlyMap<string, Loaded>> {
  const chosen = new Map(
    [...datasets].filter(([file, {present}]) =>
      [file, ...present, questionsPathOf(file)].some((each) =>
        isNamed(each, named),
      ),
    ),
  );
  // A named dataset is one of them even if the site excludes it.
  for (const {path: file} of named) {
    if (!chosen.has(file) && /\.comparison\.ya?ml$/.test(file)) {
      chosen.set(file, await all.load(file));
    }
  }
  return chosen;
}
