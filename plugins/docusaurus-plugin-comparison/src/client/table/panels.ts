import type {Host} from './controls.js';
import {createFilterField} from './filterField.js';
import {toMarkdown} from '../../views/markdownTable.js';
import {findPart} from './findPart.js';
import {make} from './make.js';
import {selectVisible} from './select.js';
import {
  download,
  exportJson,
  exportRows,
  exportText,
  exportUnits,
  toCsv,
} from './exportTable.js';

type Updates = (() => void)[];

const fillings = {choices: fillChoices, takings: fillTakings};

/** What unfolds under the controls, filled when it is first opened. */
export function createPanels(host: Host) {
  const updates: Updates = [];
  const update = () => updates.forEach((each) => each());
  return {
    /** Opens what a button controls, or closes it. */
    open(button: HTMLElement): void {
      const panel = findPart(host.table.root, button, 'aria-controls');
      const name = button.dataset['panel'] as keyof typeof fillings;
      if (panel) {
        panel.hidden = !panel.hidden;
        button.ariaExpanded = String(!panel.hidden);
        if (!panel.hasChildNodes()) {
          panel.append(...fillings[name](host, updates));
          update();
        }
      }
    },
    update,
  };
}

/** What to show: subjects, criteria, and a filter for each criterion. */
function fillChoices(host: Host, updates: Updates): readonly Node[] {
  const {subjects, criteria} = host.table;
  return [
    boxes(host, updates, 'subjects', subjects, () => []),
    boxes(host, updates, 'criteria', criteria, (id) =>
      filterOf(host, updates, id),
    ),
  ];
}

function boxes(
  host: Host,
  updates: Updates,
  name: 'subjects' | 'criteria',
  items: readonly {readonly id: string; readonly name: string}[],
  beside: (id: string) => readonly Node[],
): HTMLElement {
  const field = name === 'subjects' ? 'hiddenSubjects' : 'hiddenCriteria';
  const made = items.map((item) => {
    const box = make('input', {type: 'checkbox'});
    box.addEventListener('change', () => {
      const hidden = new Set(host.state()[field]);
      if (box.checked) {
        hidden.delete(item.id);
      } else {
        hidden.add(item.id);
      }
      host.change({[field]: hidden});
    });
    updates.push(() => (box.checked = !host.state()[field].has(item.id)));
    const label = make('label', {}, box, ' ', make('bdi', {}, item.name));
    return make('div', {}, label, ...beside(item.id));
  });
  return make('fieldset', {}, make('legend', {}, say(host, name)), ...made);
}

function filterOf(
  host: Host,
  updates: Updates,
  id: string,
): readonly HTMLElement[] {
  const criterion = host.table.criteria.find((each) => each.id === id);
  if (!criterion) {
    return [];
  }
  const field = createFilterField(host, criterion);
  updates.push(field.update);
  return field.nodes;
}

/** The ways to copy and download what is shown. */
function fillTakings(host: Host): readonly Node[] {
  const {table} = host;
  const {anchor} = table;
  const visible = () => selectVisible(table, host.state());
  const rows = () => exportRows(table, visible());
  const button = (name: string, press: () => void) => {
    const made = make('button', {type: 'button'}, say(host, name));
    made.addEventListener('click', press);
    return made;
  };
  return [
    button('copyMarkdown', () => {
      void navigator.clipboard
        .writeText(toMarkdown(exportText(table, visible())))
        .then(() => host.tell(say(host, 'copied')));
    }),
    button('downloadCsv', () =>
      download(
        toCsv(rows(), exportUnits(visible())),
        `${anchor}.csv`,
        'text/csv',
      ),
    ),
    button('downloadJson', () =>
      download(exportJson(rows()), `${anchor}.json`, 'application/json'),
    ),
  ];
}

function say({table}: Host, name: string): string {
  return table.strings[name] ?? name;
}
