import {makeCheckbox, type Host, type MenuPart} from './controls.js';
import {judgeMatches, type UndecidedMatch} from './judgeMatches.js';
import {fillShortList} from './shortList.js';
import {make} from './make.js';
import {fillTemplate} from './status.js';
import {textOf, type RowState} from './table.js';

/**
 * What the filters say as must-haves: which subjects fit, which may fit, with
 * the values that do not decide, and which do not fit.
 */
export function createMustHaves(host: Host): MenuPart {
  const {table} = host;
  const {criteria, strings} = table;
  const {box, label} = makeCheckbox(
    [strings['includeMaybe'] ?? ''],
    (includesMaybe) => host.change({includesMaybe}),
  );
  const fits = createList('fits', nameOf);
  const mayFit = createList('mayFit', describeUndecided);
  const doesNotFit = createList('doesNotFit', nameOf);
  const part = make(
    'div',
    {},
    fits.element,
    mayFit.element,
    doesNotFit.element,
    label,
  );
  part.dataset['mustHaves'] = '';

  return {
    nodes: [part],
    update() {
      const state = host.state();
      part.hidden = state.filters.size === 0;
      box.checked = state.includesMaybe;
      if (!part.hidden) {
        const matches = judgeMatches(table, state);
        fits.show(matches.fits);
        mayFit.show(matches.mayFit);
        doesNotFit.show(matches.doesNotFit);
      }
    },
  };

  function createList<Item>(
    name: string,
    toNodes: (item: Item) => readonly (Node | string)[],
  ) {
    const summary = make('summary', {});
    const list = make('ul', {});
    const element = make('details', {}, summary, list);
    return {
      element,
      show(items: readonly Item[]): void {
        summary.textContent = fillTemplate(strings[name], {
          count: items.length,
        });
        fillShortList(list, items, toNodes, strings);
      },
    };
  }

  function nameOf({name}: RowState): readonly Node[] {
    return [make('bdi', {}, name)];
  }

  /** A name with what does not decide, as in "Odd: Memory (unknown)". */
  function describeUndecided({
    subject,
    criteria: open,
  }: UndecidedMatch): readonly (Node | string)[] {
    const values = open.flatMap((criterion, index) => [
      index === 0 ? ': ' : ', ',
      make('bdi', {}, criterion.name),
      ' (',
      make('bdi', {}, textOf(subject.cells[criteria.indexOf(criterion)])),
      ')',
    ]);
    return [...nameOf(subject), ...values];
  }
}
