import {put, type Host} from './controls.js';
import {withDecimalPoint} from './decimal.js';
import {readBounds} from './filter.js';
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
    boxes(host, updates, 'subjects', subjects, () => null),
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
  beside: (id: string) => Node | null,
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
    return make('div', {}, ...[label, beside(item.id) ?? []].flat());
  });
  return make('fieldset', {}, make('legend', {}, say(host, name)), ...made);
}

function filterOf(host: Host, updates: Updates, id: string): Node {
  const criterion = host.table.criteria.find((each) => each.id === id);
  const units = criterion?.header.dataset['units'];
  const words = criterion?.header.dataset['words'];
  const field =
    words === undefined
      ? make('input', {
          type: 'text',
          placeholder: units === undefined ? '' : '< 1, 2..5',
          // A bound such as "< 1 s" is written from left to right.
          dir: units === undefined ? 'auto' : 'ltr',
        })
      : make('select', {});
  if (words !== undefined && field instanceof HTMLSelectElement) {
    field.append(
      new Option(say(host, 'any'), ''),
      ...(JSON.parse(words) as readonly string[]).map((word) =>
        make('option', {value: word, dir: 'auto'}, word),
      ),
    );
  }
  field.ariaLabel = `${say(host, 'filterFor')} ${criterion?.name ?? ''}`;
  field.addEventListener('input', () => {
    const text = field.value;
    const isWrong =
      units !== undefined &&
      text !== '' &&
      !readBounds(
        withDecimalPoint(text, criterion?.header),
        JSON.parse(units) as Record<string, number>,
      );
    field.ariaInvalid = String(isWrong);
    host.change({filters: new Map(host.state().filters).set(id, text)});
  });
  updates.push(() => put(field, host.state().filters.get(id) ?? ''));
  return field;
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
