import {toMarkdown} from '../../views/markdownTable.js';
import {makeButton, type Host, type MenuPart} from './controls.js';
import {
  download,
  exportJson,
  exportRows,
  exportText,
  exportUnits,
  toCsv,
} from './exportTable.js';
import {selectVisible} from './select.js';

/** The ways to copy and download what is shown. */
export function createExportMenu(host: Host): MenuPart {
  const {table} = host;
  const {anchor, strings} = table;
  const visible = () => selectVisible(table, host.state());
  const rows = () => exportRows(table, visible());
  const nodes = [
    makeButton(strings['copyMarkdown'] ?? '', () => {
      void navigator.clipboard
        .writeText(toMarkdown(exportText(table, visible())))
        .then(() => host.tell(strings['copied'] ?? ''));
    }),
    makeButton(strings['downloadCsv'] ?? '', () =>
      download(
        toCsv(rows(), exportUnits(visible())),
        `${anchor}.csv`,
        'text/csv',
      ),
    ),
    makeButton(strings['downloadJson'] ?? '', () =>
      download(exportJson(rows()), `${anchor}.json`, 'application/json'),
    ),
  ];
  return {nodes, update: () => {}};
}
