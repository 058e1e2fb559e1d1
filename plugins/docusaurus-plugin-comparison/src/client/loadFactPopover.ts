/** Loads what opens at the marks of a fact, when one is first pressed. */
export async function loadFactPopover() {
  const {createFactPopover} = await import('./factPopover.js');
  return createFactPopover;
}
