import {FakeObserver} from './fakeObserver.js';

const observers = new Set<FakeObserver>();

class Observer extends FakeObserver implements ResizeObserver {
  readonly #callback: ResizeObserverCallback;

  constructor(callback: ResizeObserverCallback) {
    super(observers);
    this.#callback = callback;
  }

  protected report(): void {
    this.#callback([], this);
  }
}

globalThis.ResizeObserver = Observer;

/** Reports a new size to the observers of an element. */
export function resize(element: Element): void {
  observers.forEach((observer) => observer.notify(element));
}
