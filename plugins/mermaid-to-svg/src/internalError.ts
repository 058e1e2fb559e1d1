import {readManifest, readMermaidVersion} from './manifest.js';
import {RenderError} from './renderError.js';

/**
 * A failure that is a defect of ours or of Mermaid's, with what a report of it
 * needs.
 */
export function createInternalError(cause: Error): RenderError {
  const {name, version, bugs} = readManifest();
  return new RenderError(
    'internal',
    `${String(cause)}. This is a defect in ${name} ${version} or Mermaid ${readMermaidVersion()}, on Node ${process.versions.node}. Report it at ${bugs.url}, with the Mermaid text.`,
    undefined,
    {cause},
  );
}
