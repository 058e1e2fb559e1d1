import {createChecklist} from './checklist.js';
import {
  createBaseline,
  createOnlyDifferences,
  createSwap,
} from './compareOptions.js';
import {combineParts, type Host, type MenuPart} from './controls.js';
import {createKindChoice} from './kindChoice.js';

/** Chooses what is compared: subjects, criteria and the baseline. */
export function createCompareMenu(host: Host): MenuPart {
  return combineParts(
    createChecklist(host, 'subjects'),
    createOnlyDifferences(host),
    createBaseline(host),
    createKindChoice(host),
    createChecklist(host, 'criteria'),
    createSwap(host),
  );
}
