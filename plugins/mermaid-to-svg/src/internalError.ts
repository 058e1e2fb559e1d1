import {createRequire} from 'node:module';
import {RenderError} from './renderError.js';

/**
 * A failure that is a defect of ours or of Mermaid's, with what a report of it
 * needs.
 */
export function createInternalError(cause: Error): RenderError {
  const require = createRequire(import.meta.url);
  const {name, version, bugs} = require('../package.json') as Manifest;
  const mermaid = require('mermaid/package.json') as Manifest;
  return new RenderError(
    'internal',
    `${String(cause)}. This is a defect in ${name} ${version} or Mermaid ${mermaid.version}, on Node ${process.versions.node}. Report it at ${bugs.url}, with the Mermaid text.`,
    undefined,
    {cause},
  );
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bugs: {readonly url: string};
}
