import {createPopover, type Popover} from '../popover.js';
import {createCompareMenu} from './compareMenu.js';
import {combineParts, type Host, type MenuPart} from './controls.js';
import {createExportMenu} from './exportMenu.js';
import {createFilterMenu} from './filterMenu.js';
import {make} from './make.js';

/**
 * The menus by the name that their button has in `data-menu`. To add one: write
 * `NAMEMenu.ts` here, list it, and add its button in `theme/ComparisonTable`.
 */
const menus: Readonly<Record<string, (host: Host) => MenuPart>> = {
  compare: createCompareMenu,
  filter: createFilterMenu,
  export: createExportMenu,
  options: (host) =>
    combineParts(
      createCompareMenu(host),
      createFilterMenu(host),
      createExportMenu(host),
    ),
};

export type Menus = ReturnType<typeof createMenus>;

/** The menus over a table, each filled when it is first opened. */
export function createMenus(host: Host, signal: AbortSignal) {
  const made = new Map<string, MenuPart & {readonly body: HTMLElement}>();
  let popover: Popover | undefined;

  return {
    /** Opens the menu of a button, or closes it. */
    open(button: HTMLElement): void {
      const name = button.dataset['menu'] ?? '';
      const parent = button.parentElement;
      if (menus[name] && parent) {
        popover ??= createPopover(parent, 'comparison-menu', signal);
        const {element} = popover;
        popover.toggle(button, () => {
          const menu = made.get(name) ?? fill(name);
          element.ariaLabel = button.textContent.trim();
          element.replaceChildren(menu.body);
          menu.update();
        });
      }
    },
    update(): void {
      made.forEach((menu) => menu.update());
    },
  };

  function fill(name: string) {
    const part = menus[name]?.(host) ?? combineParts();
    const menu = {...part, body: make('div', {}, ...part.nodes)};
    made.set(name, menu);
    return menu;
  }
}
