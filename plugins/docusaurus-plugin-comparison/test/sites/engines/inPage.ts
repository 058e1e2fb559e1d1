import type * as TestingLibrary from '@testing-library/dom';

// The functions of this file are globals of each page, next to this library.
declare const TestingLibraryDom: typeof TestingLibrary;

/** An element as assistive technology knows it. */
export interface Part {
  readonly role: TestingLibrary.ByRoleMatcher;
  /** Its accessible name; any if omitted. */
  readonly name?: string;
  /** The name of the table that it is part of, controls included. */
  readonly table?: string;
}

/** A table with its controls and notes. */
export async function findTable(name: string): Promise<HTMLElement> {
  const table = await TestingLibraryDom.findByRole(
    document.body,
    'table',
    {name},
    {timeout: 60_000},
  );
  return table.closest<HTMLElement>('.comparison-table') ?? table;
}

/** The first such part, as soon as there is one. */
export async function findPart({
  role,
  name,
  table,
}: Part): Promise<HTMLElement> {
  const scope = table === undefined ? document.body : await findTable(table);
  const [part] = await TestingLibraryDom.findAllByRole(
    scope,
    role,
    name === undefined ? {} : {name},
    {timeout: 60_000},
  );
  return part as HTMLElement;
}

/** The first element with a text of its own, as soon as there is one. */
export async function findText(text: string): Promise<HTMLElement> {
  const [element] = await TestingLibraryDom.findAllByText(
    document.body,
    text,
    {},
    {timeout: 60_000},
  );
  return element as HTMLElement;
}

/**
 * Brings an element to where a pointer can meet it: nothing covers it, and it
 * is at rest. Returns what the pointer meets there, which is in the element: not
 * every engine gives a link in a picture a place of its own.
 */
export async function approach(element: HTMLElement): Promise<Element> {
  const end = Date.now() + 60_000;
  let before = '';
  let atRest = 0;
  for (;;) {
    const {left, top, width, height} = element.getBoundingClientRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    const isMet = hit !== null && element.contains(hit);
    const now = [left, top, width, height].join();
    const moves = document
      .getAnimations()
      .some((each) => each instanceof CSSTransition);
    atRest = isMet && now === before && !moves ? atRest + 1 : 0;
    // What opens starts to grow a few frames after the click.
    if (hit && atRest === 5) {
      return element instanceof HTMLElement ? element : hit;
    }
    if (Date.now() > end) {
      throw new Error(
        `a pointer meets ${hit?.outerHTML.slice(0, 200)} instead`,
      );
    }
    before = now;
    if (!isMet) {
      element.scrollIntoView({block: 'center', behavior: 'instant'});
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** The texts of what a selector matches and nothing hides. */
export function listTexts(
  selector: string,
  scope: Element = document.body,
): readonly string[] {
  return [...scope.querySelectorAll(selector)]
    .filter((element) => !TestingLibraryDom.isInaccessible(element))
    .map((element) => element.textContent.replaceAll('\u00a0', ' '));
}
