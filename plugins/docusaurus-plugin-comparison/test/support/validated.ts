import {validateOptions, type Options} from '../../src/options.js';

/** The options of the plugin as Docusaurus passes them on. */
export function validated(options: Options | undefined) {
  return validateOptions({options});
}
