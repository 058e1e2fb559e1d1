import {deflateRawSync, inflateRawSync} from 'node:zlib';

/** The text of a Mermaid fence, short enough for the query of an import. */
export function packFence(mermaid: string): string {
  return deflateRawSync(mermaid).toString('base64url');
}

/** What `packFence` packed. */
export function unpackFence(packed: string): string {
  return inflateRawSync(Buffer.from(packed, 'base64url')).toString();
}
