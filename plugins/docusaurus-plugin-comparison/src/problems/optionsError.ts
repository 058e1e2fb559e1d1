import {inspect} from 'node:util';

/** What is wrong with the options of the plugin, in words for their author. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';

  // Docusaurus prints errors through `inspect`. A stack tells an author nothing.
  [inspect.custom](): string {
    return this.message;
  }
}
