import {FileReader} from '../dataset/files.js';
import {findNode, type Entry, type Node} from '../dataset/node.js';
import {collect} from '../problems/collect.js';
import type {Problem} from '../problems/problem.js';
import type {SiteContext} from './site.js';

/** The file in which `comparison:import` keeps the questions about a dataset. */
export interface ImportQuestions {
  /** Absolute. */
  readonly file: string;
  /** The absolute path of the dataset. */
  readonly dataset: string;
  /** A warning for each question without an answer, and what is wrong with the file. */
  readonly problems: readonly Problem[];
}

/** The default path of the questions about a dataset, next to it. */
export function questionsPathOf(dataset: string): string {
  return dataset.replace(/\.comparison\.ya?ml$/, '.import.yaml');
}

/**
 * Finds the questions about datasets that `comparison:import` left open.
 *
 * @param datasets - Absolute paths.
 */
export async function findImportQuestions(
  datasets: Iterable<string>,
  {roots, limits}: Pick<SiteContext, 'roots' | 'limits'>,
): Promise<readonly ImportQuestions[]> {
  const found: ImportQuestions[] = [];
  for (const dataset of datasets) {
    const file = questionsPathOf(dataset);
    const problems: Problem[] = [];
    const read = await new FileReader(roots, limits, problems).readTree(file);
    if (read) {
      const report = collect(read.file, problems);
      for (const {key, keyPlace, value} of listAskedEntries(read.tree)) {
        const ask = findNode(value, 'ask');
        const answer = findNode(value, 'answer');
        const isOpen = answer?.kind !== 'text' || answer.text === '';
        // Without "ask", it is an answer to a question that is closed.
        if (ask?.kind === 'text' && isOpen) {
          const place = answer?.place ?? keyPlace;
          report('open-question', place, {key, ask: ask.text});
        }
      }
    }
    if (read || problems.length > 0) {
      found.push({file, dataset, problems});
    }
  }
  return found;
}

function listAskedEntries(tree: Node | undefined): readonly Entry[] {
  const questions = findNode(tree, 'questions');
  return questions?.kind === 'map' ? [...questions.entries.values()] : [];
}
