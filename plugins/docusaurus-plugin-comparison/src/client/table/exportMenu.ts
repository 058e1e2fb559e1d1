import {toMarkdown} from '../../views/markdownTable.js';
import {toCsv} from '../../views/toCsv.js';
import {makeButton, type Host, type MenuPart} from './controls.js';
import {
  download,
  exportJson,
  exportRows,
  exportText,
  exportUnits,
  type Exported,
} from './exportTable.js';
import {selectVisible} from './select.js';

/** The ways to copy and download what is shown. */
export function createExportMenu(host: Host): MenuPart {
  const {table} = host;
  const {anchor, strings} = table;
  const visible = () => selectVisible(table, host.state());
  const exportFile = (save: (exported: Exported) => void): void => {
    const shown = visible();
    const saveValues = () =>
      save({rows: exportRows(table, shown), units: exportUnits(shown)});
    if (host.state().baseline === '') {
      saveValues();
    } else {
      void import('./exportCompared.js')
        .then(({exportCompared}) => exportCompared(host, shown))
        // Offline, there are the values alone.
        .then(save, saveValues);
    }
  };
  const nodes = [
    makeButton(strings['copyMarkdown'] ?? '', () => {
      void navigator.clipboard
        .writeText(toMarkdown(exportText(table, visible())))
        .then(() => host.tell(strings['copied'] ?? ''));
    }),
    makeButton(strings['downloadCsv'] ?? '', () =>
      exportFile(({rows, units}) =>
        download(toCsv(rows, units), `${anchor}.csv`, 'text/csv'),
      ),
    ),
    makeButton(strings['downloadJson'] ?? '', () =>
      exportFile(({rows}) =>
        download(exportJson(rows), `${anchor}.json`, 'application/json'),
      ),
    ),
  ];
  return {nodes, update: () => {}};
}
