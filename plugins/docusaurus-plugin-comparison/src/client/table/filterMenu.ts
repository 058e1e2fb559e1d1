import {
  makeButton,
  combineParts,
  put,
  type Host,
  type MenuPart,
} from './controls.js';
import {listFilteredColumns} from './filterColumns.js';
import {createFilterPart} from './filterPart.js';
import {make} from './make.js';
import {createMustHaves} from './mustHaves.js';
import {createSubjectsLeft} from './subjectsLeft.js';

/** Filters the subjects, by any text and by each criterion. */
export function createFilterMenu(host: Host): MenuPart {
  const listLeft = createSubjectsLeft(host);
  return combineParts(
    createSearch(host),
    ...listFilteredColumns(host.table).map((each) =>
      createFilterPart(host, each, listLeft),
    ),
    createClearAll(host),
    createMustHaves(host),
  );
}

function createSearch(host: Host): MenuPart {
  const label = host.table.strings['findItem'] ?? '';
  const search = make('input', {
    type: 'search',
    dir: 'auto',
    autocomplete: 'off',
    placeholder: label,
    ariaLabel: label,
  });
  search.addEventListener('input', () => host.change({query: search.value}));
  return {nodes: [search], update: () => put(search, host.state().query)};
}

function createClearAll(host: Host): MenuPart {
  const button = makeButton(host.table.strings['clearAll'] ?? '', () =>
    host.change({query: '', filters: new Map(), includesMaybe: false}),
  );
  return {
    nodes: [button],
    update: () => {
      const {query, filters} = host.state();
      button.disabled = query === '' && filters.size === 0;
    },
  };
}
