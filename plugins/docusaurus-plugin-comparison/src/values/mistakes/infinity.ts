import type {FindMistake} from './mistake.js';

/** No limit, which is not a figure. */
export const findInfinity: FindMistake = ({typed, type, readable}) => {
  const isEndless = /∞|^(?:infinite|infinity|unlimited|no limit)$/i.test(typed);
  if (!type.isFigure || !isEndless) {
    return undefined;
  }
  const fromLow = typed.replace(/\s?(?:[–—-]|to)\s?∞/, '');
  return {kind: 'infinity', typed, write: readable(`≥ ${fromLow}`)};
};
