import type {Nodes} from 'mdast';
import type {createClaimFinder} from '../../embeds/findClaims.js';
import type {Chunks} from './chunks.js';

/** What is in place of a node of a page. */
export interface PrintedNode {
  readonly chunks: Chunks;
  /** The offset at which it ends, if that is not the end of the node. */
  readonly end?: number;
  /** Whether nothing is in its place, so that its line goes too. */
  readonly isNothing?: boolean;
}

/** A file of a page, ready to be printed. */
export interface PrintableSource {
  readonly text: string;
  readonly isMdx: boolean;
  readonly children: readonly Nodes[];
  readonly isClaim: ReturnType<typeof createClaimFinder>;
  /** What is in place of a node; undefined if that is its source. */
  readonly printNode: (
    node: Nodes,
    source: PrintableSource,
  ) => PrintedNode | undefined;
  /** What is shown in place of the nodes of embeds and partials. */
  readonly parts: ReadonlyMap<unknown, PrintedPart>;
  /** What expressions such as `props.name` are, as text. */
  readonly values: ReadonlyMap<string, string>;
  /** The absolute URL of a link; undefined if it stays as it is. */
  readonly resolveLink: (link: string) => string | undefined;
  /** Whether a file of the site has no address, so that its image is left out. */
  readonly isUnpublished: (link: string) => boolean;
}

export interface PrintedPart {
  readonly isInline: boolean;
  readonly print: () => Chunks;
}
