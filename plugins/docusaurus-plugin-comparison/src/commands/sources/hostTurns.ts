import type {Network} from './network.js';

/** Lets one request start in each second, for each host. */
export class HostTurns {
  readonly #next = new Map<string, number>();
  readonly #pause: number;
  readonly #network: Pick<Network, 'now' | 'sleep'>;

  /** @param pause - Milliseconds from one request to the next. */
  constructor(network: Pick<Network, 'now' | 'sleep'>, pause = 1000) {
    this.#network = network;
    this.#pause = pause;
  }

  /** Waits until a request to the host may start. */
  async take(host: string): Promise<void> {
    const now = this.#network.now();
    const at = Math.max(now, this.#next.get(host) ?? now);
    this.#next.set(host, at + this.#pause);
    if (at > now) {
      await this.#network.sleep(at - now);
    }
  }

  /** Delays all requests to the host, as it asked. */
  delay(host: string, milliseconds: number): void {
    const until = this.#network.now() + milliseconds;
    this.#next.set(host, Math.max(until, this.#next.get(host) ?? 0));
  }
}
