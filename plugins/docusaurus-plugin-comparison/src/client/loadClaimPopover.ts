/** Loads what opens at the mark of a claim, when it is first pressed. */
export async function loadClaimPopover() {
  const {createClaimPopover} = await import('./claimPopover.js');
  return createClaimPopover;
}
