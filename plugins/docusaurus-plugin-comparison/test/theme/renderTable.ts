import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {ContentProps} from '../../src/views/module.js';
import type {TableView} from '../../src/views/table.js';
import {importTheme} from './importTheme.js';

/** The HTML of a table as a server renders it. */
export async function renderTable(
  props: ContentProps<TableView>,
): Promise<string> {
  const Content = await importTheme<ContentProps<TableView>>(
    'ComparisonTable/Content',
  );
  return renderToStaticMarkup(createElement(Content, props));
}
