import {Askers, own} from './askers.js';

// Globals are slow in tests.
const {apply} = Reflect;

type Method = (this: unknown, ...args: readonly unknown[]) => unknown;

/** A class, as far as it is recorded. */
export interface Recorded {
  readonly name: string;
  readonly prototype: object;
}

/** Records which members of classes are asked for, and by which packages. */
export class Recorder {
  readonly #askers = new Askers();
  readonly #classes = new Map<string, Map<string, Set<string>>>();
  #isOwn = false;

  /** Begins to record the methods, getters and setters of a class. */
  watch({name, prototype}: Recorded): void {
    const members = new Map<string, Set<string>>();
    for (const [member, descriptor] of Object.entries(
      Object.getOwnPropertyDescriptors(prototype),
    )) {
      const {get, set} = descriptor;
      const value: unknown = descriptor.value;
      const record = (label: string, method: Method): Method => {
        const askers = new Set<string>();
        members.set(label, askers);
        return this.#record(method, askers);
      };
      if (get ?? set) {
        Object.defineProperty(prototype, member, {
          ...descriptor,
          ...(get && {get: record(member, get)}),
          ...(set && {set: record(`${member} (set)`, set)}),
        });
      } else if (member !== 'constructor' && typeof value === 'function') {
        Object.defineProperty(prototype, member, {
          ...descriptor,
          value: record(`${member}()`, value as Method),
        });
      }
    }
    this.#classes.set(name, members);
  }

  /** Runs what is called by this package alone, in less time. */
  runOwn<Result>(run: () => Result): Result {
    const before = this.#isOwn;
    this.#isOwn = true;
    try {
      return run();
    } finally {
      this.#isOwn = before;
    }
  }

  /** For each class its members, and for each of them who asks for it. */
  read(): ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>> {
    return this.#classes;
  }

  // The stack is slow to read. What a member asks for in turn is asked for by
  // this package, which does not need it.
  #record(method: Method, askers: Set<string>): Method {
    const isOwn = () => this.#isOwn;
    const find = (recorded: Method) => this.#askers.find(recorded);
    const runOwn = (run: () => unknown) => this.runOwn(run);
    return function recorded(this: unknown, ...args) {
      if (isOwn()) {
        askers.add(own);
        return apply(method, this, args);
      }
      askers.add(find(recorded));
      return runOwn(() => apply(method, this, args));
    };
  }
}
