import {deflateRawSync, inflateRawSync} from 'node:zlib';

/** More bytes than the text of any page has. */
const largestText = 10_000_000;

/** Compresses the text of a Mermaid fence for the query of an import. */
export function packFence(mermaid: string): string {
  return deflateRawSync(mermaid).toString('base64url');
}

/** Decompresses what `packFence` returned. */
export function unpackFence(packed: string): string {
  return inflateRawSync(Buffer.from(packed, 'base64url'), {
    maxOutputLength: largestText,
  }).toString();
}
