import type {ClaimVerdict} from '../claims/judgeClaim.js';

/** A sentence of a page about which another version's data says something else. */
export interface ChangedClaim {
  readonly words: string;
  readonly was: ClaimVerdict;
  readonly is: ClaimVerdict;
  /** The address of its page, if that is known. */
  readonly link?: string;
}
