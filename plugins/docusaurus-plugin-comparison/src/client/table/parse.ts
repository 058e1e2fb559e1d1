import type {TableState} from './state.js';

/** Reads what `printState` wrote; what cannot be read is left out. */
export function parseState(text: string, initial: TableState): TableState {
  const state = {...initial};
  const filters = new Map<string, string>();
  for (const each of text.split(';')) {
    const [name = '', value = ''] = each.split(/:(.*)/s);
    const list = value === '' ? [] : value.split(',').map(decodeText);
    const [first = '', second = ''] = list;
    switch (name) {
      case 'sort':
        state.sort = list.map((id) => ({
          criterion: id.replace(/^-/, ''),
          isDescending: id.startsWith('-'),
        }));
        break;
      case 'q':
        state.query = first;
        break;
      case 'hide':
        state.hiddenSubjects = new Set(list);
        break;
      case 'without':
        state.hiddenCriteria = new Set(list);
        break;
      case 'fold':
        state.folded = new Set(list);
        break;
      case 'where':
        filters.set(first, second);
        break;
      case 'diff':
        state.onlyDifferences = true;
        break;
      case 'base':
        state.baseline = first;
        break;
      case 'columns':
      case 'rows':
        state.isByColumn = name === 'columns';
        break;
      case 'pair':
        state.pair = list.slice(0, 2);
        break;
    }
  }
  return {...state, filters};
}

function decodeText(text: string): string {
  return text.replace(/%([0-9a-f]{2})/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  );
}
