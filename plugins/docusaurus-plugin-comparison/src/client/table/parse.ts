import {comparisonKinds, type TableState} from './state.js';

/** Reads what `printState` wrote; what cannot be read is left out. */
export function parseState(text: string, initial: TableState): TableState {
  const state: {-readonly [Key in keyof TableState]: TableState[Key]} = {
    ...initial,
  };
  const filters = new Map<string, readonly string[]>();
  for (const each of text.split(';')) {
    const [name = '', value = ''] = each.split(/:(.*)/s);
    const list = value === '' ? [] : value.split(',').map(decodeText);
    const [first = '', ...others] = list;
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
      case 'only':
        state.onlySubjects = new Set(list);
        break;
      case 'without':
        state.hiddenCriteria = new Set(list);
        break;
      case 'fold':
        state.folded = new Set(list);
        break;
      case 'where':
        if (others.some(Boolean)) {
          filters.set(first, others.filter(Boolean));
        }
        break;
      case 'diff':
        state.onlyDifferences = true;
        break;
      case 'unbeaten':
        state.beaten = first === 'marked' ? 'marked' : 'hidden';
        break;
      case 'maybe':
        state.includesMaybe = true;
        break;
      case 'base':
        state.baseline = first;
        state.comparison =
          comparisonKinds.find((kind) => kind === others[0]) ?? 'factor';
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
