import {inspect} from 'node:util';

/** Invalid options of the plugin; its message is for the author of the site. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';

  // Docusaurus prints errors with `inspect`. The stack does not help an author.
  [inspect.custom](): string {
    return this.message;
  }
}
