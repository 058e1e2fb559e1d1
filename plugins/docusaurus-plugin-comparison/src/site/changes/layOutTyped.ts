import {layOut} from '../../embeds/layOut.js';
import type {Query} from '../../embeds/query.js';
import type {Dataset} from '../../model/index.js';
import {createLanguage} from '../../values/language.js';
import {translateWith} from '../../views/view.js';

const say = translateWith({});
const settings = {
  // Figures stay as typed, so that both readings are those of the files.
  language: createLanguage({tag: 'en', figures: 'typed'}),
  say,
  findPage: (file: string) => file,
};

/** What an embed shows, in English and with figures as typed. */
export function layOutTyped(
  dataset: Dataset,
  query: Query,
): ReturnType<typeof layOut> {
  return layOut(dataset, query, settings);
}

/** What a fact reads; undefined if it shows nothing. */
export function readFact(dataset: Dataset, query: Query): string | undefined {
  const result = layOutTyped(dataset, query);
  return 'laidOut' in result ? result.laidOut.label?.(say) : undefined;
}
