import {createRequire} from 'node:module';

export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bugs: {readonly url: string};
}

const require = createRequire(import.meta.url);

/** The manifest of this package. */
export function readManifest(): Manifest {
  return require('../package.json') as Manifest;
}

/** The installed version of Mermaid. */
export function readMermaidVersion(): string {
  return (require('mermaid/package.json') as Pick<Manifest, 'version'>).version;
}
