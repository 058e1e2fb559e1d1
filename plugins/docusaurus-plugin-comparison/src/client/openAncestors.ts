/**
 * Opens the tabs and the details in which an element is closed away, from the
 * outside in, by the controls that a reader would press. Returns their labels.
 */
export function openAncestors(element: Element): readonly string[] {
  const labels: string[] = [];
  for (const ancestor of listAncestors(element).reverse()) {
    const control = findControl(ancestor);
    if (control) {
      control.click();
      labels.push(control.textContent?.trim() ?? '');
    }
  }
  return labels;
}

/** Waits until what was opened has its size, so that it can be scrolled to. */
export async function afterOpening(element: Element): Promise<void> {
  // Components of the page render what was pressed in some frame after it, and
  // only then begin to grow: several frames without growth are the end of it.
  for (let still = 0; still < 5; still += 1) {
    await nextFrame();
    const transitions = listAncestors(element)
      // Not every browser knows it.
      .flatMap((ancestor) => ancestor.getAnimations?.() ?? [])
      // Others, such as those that follow the scroll position, never end.
      .filter((each) => 'transitionProperty' in each);
    if (transitions.length > 0) {
      await Promise.allSettled(transitions.map(({finished}) => finished));
      still = 0;
    }
  }
}

function nextFrame(): Promise<unknown> {
  return new Promise((resolve) => requestAnimationFrame(resolve));
}

function listAncestors(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (
    let ancestor: Element | null = element;
    ancestor;
    ancestor = ancestor.parentElement
  ) {
    ancestors.push(ancestor);
  }
  return ancestors;
}

/** What opens an ancestor; undefined where it is open. */
function findControl(ancestor: Element): HTMLElement | undefined {
  if (ancestor instanceof HTMLDetailsElement) {
    const summary = ancestor.querySelector<HTMLElement>(':scope > summary');
    // Browsers open details at a link; those of Docusaurus then stay collapsed.
    const isOpen = ancestor.open && ancestor.dataset['collapsed'] !== 'true';
    return isOpen ? undefined : (summary ?? undefined);
  }
  return ancestor.matches('[role=tabpanel][hidden]')
    ? findTab(ancestor)
    : undefined;
}

/** The tab of a panel: the one in its place in the list of the same tabs. */
function findTab(panel: Element): HTMLElement | undefined {
  const panels = [...(panel.parentElement?.children ?? [])].filter((each) =>
    each.matches('[role=tabpanel]'),
  );
  const list = panel.parentElement?.parentElement?.querySelector(
    ':scope > [role=tablist]',
  );
  const tabs = list?.querySelectorAll<HTMLElement>('[role=tab]');
  return tabs?.[panels.indexOf(panel)];
}
