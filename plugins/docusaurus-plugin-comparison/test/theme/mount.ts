import {act, type ReactNode} from 'react';
import {createRoot, hydrateRoot, type Root} from 'react-dom/client';
import '../support/configureDomTests.js';

// React asks for this where tests wait for it by `act`.
Object.assign(globalThis, {IS_REACT_ACT_ENVIRONMENT: true});

export interface MountedPage {
  readonly container: HTMLElement;
  /** What React could not take over as the server wrote it. */
  readonly errors: readonly string[];
  render(page: ReactNode): Promise<void>;
  unmount(): Promise<void>;
}

/**
 * Opens a page in a browser: takes over the HTML that a server wrote for it, or
 * renders it, as where a link of the site leads to it.
 */
export async function mount(
  page: ReactNode,
  served?: string,
): Promise<MountedPage> {
  const container = document.body.appendChild(document.createElement('div'));
  const errors: string[] = [];
  const root = await act(async () => toRoot());
  return {
    container,
    errors,
    render: (next) => act(async () => root.render(next)),
    unmount: () => act(async () => root.unmount()),
  };

  function toRoot(): Root {
    if (served === undefined) {
      const created = createRoot(container);
      created.render(page);
      return created;
    }
    container.innerHTML = served;
    return hydrateRoot(container, page, {
      onRecoverableError: (error) => errors.push(String(error)),
    });
  }
}
