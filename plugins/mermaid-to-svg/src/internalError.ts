import {readManifest, readMermaidVersion} from './manifest.js';
import {RenderError} from './renderError.js';

/**
 * Creates an error for a bug in this package or in Mermaid. Its message has the
 * details for a bug report.
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
