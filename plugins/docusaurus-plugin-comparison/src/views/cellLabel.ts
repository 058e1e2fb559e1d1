import {availabilityText} from './availabilityText.js';
import type {ValueProps, CellProps} from './cell.js';
import {fillWords} from './fillWords.js';
import {isolate} from './isolate.js';
import {listSeparator} from './listSeparator.js';
import type {Translate} from './view.js';

/** What a cell says, as text. */
export function cellLabel({state, claims}: CellProps, say: Translate): string {
  switch (state) {
    case 'unknown':
      return say('theme.comparison.cell.unknown');
    case 'not-applicable':
      return say('theme.comparison.cell.notApplicable');
    case 'invalid':
      return say('theme.comparison.cell.invalid');
    case 'disputed':
      return `${say('theme.comparison.cell.disputed')} ${sayClaims(claims, say)}`;
    default:
      return sayClaims(claims, say);
  }
}

function sayClaims(claims: readonly ValueProps[], say: Translate): string {
  return joinParts(
    claims.map((claim) => sayClaim(claim, say)),
    ` ${say('theme.comparison.cell.or')} `,
  );
}

function sayClaim(
  {text, items, endpoints, qualified, availability}: ValueProps,
  say: Translate,
): string {
  if (availability) {
    return availabilityText(availability, (word) =>
      say(`theme.comparison.availability.${word}`),
    );
  }
  if (qualified) {
    const {qualifier, figure} = qualified;
    const phrase = say(`theme.comparison.figure.${qualifier}`);
    return phrase.replace('{figure}', () => isolate(figure, phrase));
  }
  const [low, high] = endpoints ?? [];
  if (items && items.length > 1) {
    return joinParts(items, listSeparator(items));
  }
  if (low === undefined || high === undefined) {
    return text;
  }
  return fillWords(say('theme.comparison.cell.range'), {low, high});
}

function joinParts(parts: readonly string[], separator: string): string {
  return parts.length > 1
    ? parts.map((part) => isolate(part, parts.join(separator))).join(separator)
    : parts.join();
}
