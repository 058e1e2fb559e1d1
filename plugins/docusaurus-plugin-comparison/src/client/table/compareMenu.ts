import {createChecklist} from './checklist.js';
import {createBeatenOptions} from './beatenOptions.js';
import {
  createBaseline,
  createOnlyDifferences,
  createSwap,
} from './compareOptions.js';
import {combineParts, type Host, type MenuPart} from './controls.js';

/** Chooses what is compared: subjects, criteria and the baseline. */
export function createCompareMenu(host: Host): MenuPart {
  return combineParts(
    createChecklist(host, 'subjects'),
    createOnlyDifferences(host),
    createBeatenOptions(host),
    createBaseline(host),
    createChecklist(host, 'criteria'),
    createSwap(host),
  );
}
