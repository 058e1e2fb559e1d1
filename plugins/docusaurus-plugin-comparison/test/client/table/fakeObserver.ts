/** What observers of the page share, since jsdom lays nothing out. */
export abstract class FakeObserver {
  readonly #observed = new Set<Element>();
  readonly #active: Set<FakeObserver>;

  /** @param active the observers of this kind that observe something. */
  constructor(active: Set<FakeObserver>) {
    this.#active = active;
  }

  observe(element: Element): void {
    this.#observed.add(element);
    this.#active.add(this);
  }

  unobserve(element: Element): void {
    this.#observed.delete(element);
  }

  disconnect(): void {
    this.#observed.clear();
    this.#active.delete(this);
  }

  notify(element: Element): void {
    if (this.#observed.has(element)) {
      this.report(element);
    }
  }

  /** Calls back about an element that is observed. */
  protected abstract report(element: Element): void;
}
