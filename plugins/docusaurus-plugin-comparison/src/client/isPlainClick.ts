/** Whether a click asks for no other tab, window or download. */
export function isPlainClick(event: MouseEvent): boolean {
  const {button, ctrlKey, metaKey, shiftKey, altKey, defaultPrevented} = event;
  return (
    button === 0 &&
    !defaultPrevented &&
    !(ctrlKey || metaKey || shiftKey || altKey)
  );
}
