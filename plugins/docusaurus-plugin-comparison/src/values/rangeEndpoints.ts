import type {Value} from '../model/index.js';

/**
 * The ends of a range, each as typed, where the word "to" is between them;
 * nothing where a dash does, which is not a word of any language.
 */
export function rangeEndpoints(typed: string): Pick<Value, 'endpoints'> {
  const [, low, high] = /^\s*(.*?\S)\s+to\s+(\S.*?)\s*$/s.exec(typed) ?? [];
  return low === undefined || high === undefined
    ? {}
    : {endpoints: [low, high]};
}
