/** The observers of the page, since jsdom lays nothing out. */
const observers = new Set<Observer>();

class Observer implements IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
  readonly #observed = new Set<Element>();
  readonly #callback: IntersectionObserverCallback;

  constructor(callback: IntersectionObserverCallback) {
    this.#callback = callback;
  }

  observe(element: Element): void {
    this.#observed.add(element);
    observers.add(this);
  }

  unobserve(element: Element): void {
    this.#observed.delete(element);
  }

  disconnect(): void {
    this.#observed.clear();
    observers.delete(this);
  }

  takeRecords(): IntersectionObserverEntry[] {
    return [];
  }

  notify(target: Element): void {
    if (this.#observed.has(target)) {
      const entry = {target, isIntersecting: true};
      this.#callback([entry as unknown as IntersectionObserverEntry], this);
    }
  }
}

globalThis.IntersectionObserver = Observer;

/** Scrolls the page until an element is near the window. */
export function bringNear(element: Element): void {
  observers.forEach((observer) => observer.notify(element));
}
