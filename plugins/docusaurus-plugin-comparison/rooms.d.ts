export interface RoomsResult {
  readonly rooms: number;
  /** Rooms on the longest way down the imports. */
  readonly longestChain: number;
  /** Imports that close a circle of rooms, as `ROOM → ROOM`. */
  readonly upward: readonly string[];
  /** A sentence for each import that no list allows. */
  readonly problems: readonly string[];
}

/** What each room may import. */
export type Rooms = Readonly<Record<string, readonly string[]>>;

/** Reads every import below a folder laid out as `src/`. */
export function checkRooms(folder: string, rooms: Rooms): RoomsResult;
