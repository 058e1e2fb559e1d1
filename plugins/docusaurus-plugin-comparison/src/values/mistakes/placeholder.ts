import type {FindMistake} from './mistake.js';

const placeholder =
  /^(?:[-–—?.…*_~/+!]+|tb[adc]|todo|tdb|fixme|xxx|null|nil|nan|undefined|empty|k\.?\s?a\.?)$/i;
const placeholderMark = /\s?[*†‡¹²³?]+$/u;
const stateWords: readonly (readonly [RegExp, string])[] = [
  [/^(?:n[./]?\s?a\.?|n\/a\.|not applicable|does not apply)$/i, 'n/a'],
  [/^(?:unknown|unkown|unknow|unkonwn|not known|no data)$/i, 'unknown'],
];

/** Whether a text is a placeholder for a value. */
export function isPlaceholder(text: string): boolean {
  return placeholder.test(text);
}

/** A sign or word that people put into cells that they leave open. */
export const findPlaceholder: FindMistake = ({typed}) => {
  const bare = typed.replace(placeholderMark, '');
  const word = stateWords.find(([pattern]) => pattern.test(bare))?.[1];
  if (word !== undefined) {
    const kind = bare.toLowerCase() === word ? 'remark' : 'state';
    return {kind, typed, write: [word]};
  }
  return isPlaceholder(typed)
    ? {kind: 'placeholder', typed, write: []}
    : undefined;
};
