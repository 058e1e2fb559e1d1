import {layOut} from '../../embeds/layOut.js';
import type {Query} from '../../embeds/query.js';
import type {Dataset} from '../../model/index.js';
import {createLanguage} from '../../values/language.js';
import {translateWith, type ViewContext} from '../../views/view.js';

type FactContext = Parameters<typeof layOut>[2] & Pick<ViewContext, 'say'>;

const settings: FactContext = {
  // Figures stay as typed, so that both readings are those of the files.
  language: createLanguage({tag: 'en', figures: 'typed'}),
  say: translateWith({}),
  findPage: (file: string) => file,
};

/** What an embed shows, in English and with figures as typed. */
export function layOutTyped(
  dataset: Dataset,
  query: Query,
): ReturnType<typeof layOut> {
  return layOut(dataset, query, settings);
}

/**
 * What a fact reads; undefined if it shows nothing.
 *
 * @param context - How pages show it; in English and as typed if omitted.
 */
export function readFact(
  dataset: Dataset,
  query: Query,
  context: Partial<FactContext> = {},
): string | undefined {
  const full = {...settings, ...context};
  const result = layOut(dataset, query, full);
  return 'laidOut' in result ? result.laidOut.label?.(full.say) : undefined;
}
