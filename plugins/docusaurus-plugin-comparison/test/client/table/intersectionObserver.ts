import {FakeObserver} from './fakeObserver.js';

const observers = new Set<FakeObserver>();

class Observer extends FakeObserver implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  readonly #callback: IntersectionObserverCallback;

  constructor(callback: IntersectionObserverCallback) {
    super(observers);
    this.#callback = callback;
  }

  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }

  protected report(target: Element): void {
    const entry = {target, isIntersecting: true};
    this.#callback([entry as unknown as IntersectionObserverEntry], this);
  }
}

globalThis.IntersectionObserver = Observer;

/** Scrolls the page until an element is near the window. */
export function bringNear(element: Element): void {
  observers.forEach((observer) => observer.notify(element));
}
