import type {Reader} from './reader.js';

/** Something that a reader does and gets, the same in every engine. */
export interface Check {
  readonly name: string;
  /** The page that it begins on. */
  readonly path: string;
  run(reader: Reader): Promise<void>;
}
