import {
  makeButton,
  makeCheckbox,
  type Host,
  type MenuPart,
} from './controls.js';
import {foldText} from './fold.js';
import {make} from './make.js';
import {createVirtualList, type ListRow} from './virtualList.js';

/** Up to this many items, a reader finds one without a search. */
const fewItems = 6;

/** Chooses the subjects, or the criteria, that are shown. */
export function createChecklist(
  host: Host,
  kind: 'subjects' | 'criteria',
): MenuPart {
  const {strings, element} = host.table;
  // What the dataset calls its subjects.
  const noun = kind === 'subjects' ? element.dataset['noun'] : undefined;
  const items: readonly {readonly id: string; readonly name: string}[] =
    host.table[kind];
  const field = kind === 'subjects' ? 'hiddenSubjects' : 'hiddenCriteria';
  let found = items;
  const list = createVirtualList(makeRow);
  const hide = (ids: Iterable<string>) => host.change({[field]: new Set(ids)});
  const search = make('input', {
    type: 'search',
    dir: 'auto',
    autocomplete: 'off',
    placeholder: say(
      noun ? 'find' : kind === 'subjects' ? 'findItem' : 'findCriterion',
    ),
  });
  search.ariaLabel = search.placeholder;
  const onlyThese = makeButton(say('onlyThese'), () => {
    const kept = new Set(found);
    hide(items.filter((item) => !kept.has(item)).map(({id}) => id));
  });
  onlyThese.hidden = true;
  search.addEventListener('input', () => {
    const text = foldText(search.value.trim());
    found = items.filter(({name}) => foldText(name).includes(text));
    onlyThese.hidden = text === '';
    list.show(found.length);
  });
  const actions = make(
    'div',
    {},
    makeButton(say('all'), () => hide([])),
    ' ',
    makeButton(say('noneChecked'), () => hide(items.map(({id}) => id))),
    ' ',
    onlyThese,
  );
  actions.dataset['actions'] = '';
  const part = make(
    'fieldset',
    {},
    make('legend', {}, noun ? capitalize(noun) : say(kind)),
    ...(items.length > fewItems ? [search] : []),
    actions,
    list.element,
  );
  list.show(items.length);
  return {nodes: [part], update: list.update};

  function makeRow(index: number): ListRow {
    const {id = '', name = ''} = found[index] ?? {};
    const {label, box} = makeCheckbox([make('bdi', {}, name)], (isChecked) => {
      const hidden = new Set(host.state()[field]);
      if (isChecked) {
        hidden.delete(id);
      } else {
        hidden.add(id);
      }
      hide(hidden);
    });
    label.title = name;
    const update = () => (box.checked = !host.state()[field].has(id));
    update();
    return {element: make('li', {}, label), control: box, update};
  }

  function say(name: string): string {
    return strings[name] ?? name;
  }
}

function capitalize(noun: string): string {
  const [first = ''] = noun;
  const {lang} = document.documentElement;
  return first.toLocaleUpperCase(lang || 'en') + noun.slice(first.length);
}
