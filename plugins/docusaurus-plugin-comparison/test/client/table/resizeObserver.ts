/** The observers of the page, since jsdom lays nothing out. */
const observers = new Set<Observer>();

class Observer implements ResizeObserver {
  readonly #observed = new Set<Element>();
  readonly #callback: ResizeObserverCallback;

  constructor(callback: ResizeObserverCallback) {
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

  notify(element: Element): void {
    if (this.#observed.has(element)) {
      this.#callback([], this);
    }
  }
}

globalThis.ResizeObserver = Observer;

/** Tells whoever observes an element that its size has changed. */
export function resize(element: Element): void {
  observers.forEach((observer) => observer.notify(element));
}
