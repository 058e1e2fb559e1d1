import {displayPath} from '../dataset/read.js';
import {findEmbeds} from '../embeds/find.js';

/** The part of webpack's and Rspack's loader context that is used here. */
interface PageLoaderContext {
  readonly resourcePath: string;
  getOptions(): {readonly siteDir: string};
}

/** Returns a page unchanged. Throws if its directives would not be read. */
export default function unreadDirectivesLoader(
  this: PageLoaderContext,
  text: string,
): string {
  const path = displayPath(this.resourcePath, [this.getOptions().siteDir]);
  const directive = findEmbeds({path, text})
    .map(({name}) => name)
    .find((name) => name.startsWith(':'));
  if (directive !== undefined) {
    const error = new Error(
      `The plugin that shows ${path} does not read "${directive}". In docusaurus.config, import {remarkComparison} from 'docusaurus-plugin-comparison', and add remarkPlugins: [remarkComparison] to the options of that plugin, or of the preset that it is in. See https://comparison-docs.github.io/plugin/#by-hand`,
    );
    // Bundlers print the stack, which does not help an author.
    error.stack = error.message;
    throw error;
  }
  return text;
}
