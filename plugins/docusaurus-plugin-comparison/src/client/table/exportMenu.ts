import {toMarkdown} from '../../views/markdownTable.js';
import {pictureMarkdown} from '../../views/pictureMarkdown.js';
import {toCsv} from '../../views/toCsv.js';
import {makeButton, type Host, type MenuPart} from './controls.js';
import {
  download,
  downloadFrom,
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
  const {published, shared} = table.root.dataset;
  const copy = (text: string) =>
    void navigator.clipboard
      .writeText(text)
      .then(() => host.tell(strings['copied'] ?? ''));
  const fileName = `${anchor}.json`;
  const saveJson = (json: string) =>
    download(json, fileName, 'application/json');
  const saveTexts = () => exportFile(({rows}) => saveJson(exportJson(rows)));
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
    makeButton(strings['copyMarkdown'] ?? '', () =>
      copy(toMarkdown(exportText(table, visible()))),
    ),
    ...(shared === undefined
      ? []
      : [
          makeButton(strings['copyReadme'] ?? '', () =>
            copy(
              pictureMarkdown(
                location.origin + shared,
                table.element.caption?.textContent ?? '',
              ),
            ),
          ),
        ]),
    makeButton(strings['downloadCsv'] ?? '', () =>
      exportFile(({rows, units}) =>
        download(toCsv(rows, units), `${anchor}.csv`, 'text/csv'),
      ),
    ),
    makeButton(strings['downloadJson'] ?? '', () => {
      if (published === undefined || host.state().baseline !== '') {
        saveTexts();
      } else {
        const shown = visible();
        void import('./exportPublished.js')
          .then(({exportPublished}) => exportPublished(published, shown))
          // Offline, only the texts are available.
          .then(saveJson, saveTexts);
      }
    }),
    ...(published === undefined
      ? []
      : [
          makeButton(strings['downloadAll'] ?? '', () =>
            downloadFrom(published, fileName),
          ),
          makeButton(strings['copyCitation'] ?? '', () => {
            const file = published.replace(/json$/, 'cite.txt');
            void import('./copyCitation.js')
              .then(({copyCitation}) => copyCitation(file))
              .then(
                () => host.tell(strings['copied'] ?? ''),
                // Where a page may not copy, the reader gets the file.
                () => downloadFrom(file, `${anchor}.txt`),
              );
          }),
          ...['bib', 'csl.json'].map((ending) =>
            makeButton(strings[`cite.${ending}`] ?? '', () =>
              downloadFrom(
                published.replace(/json$/, ending),
                `${anchor}.${ending}`,
              ),
            ),
          ),
        ]),
  ];
  return {nodes, update: () => {}};
}
