import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {ContentProps} from '../../src/views/module.js';
import type {TableView} from '../../src/views/table.js';
import type {Strings} from '../../src/client/table/table.js';
import {importTheme, importThemeModule} from './importTheme.js';

/** The HTML of a table as a server renders it. */
export async function renderTable(
  props: ContentProps<TableView>,
): Promise<string> {
  const Content = await importTheme<ContentProps<TableView>>(
    'ComparisonTable/Content',
  );
  return renderToStaticMarkup(createElement(Content, props));
}

/** The texts that the theme gives to the code of a table. */
export async function importStrings(): Promise<Strings> {
  const {strings} = await importThemeModule<{readonly strings: () => Strings}>(
    'ComparisonTable/strings',
  );
  return strings();
}

/** The texts that it loads for a comparison with a baseline. */
export async function importComparisonStrings(): Promise<Strings> {
  const {comparisonStrings} = await importThemeModule<{
    readonly comparisonStrings: () => Strings;
  }>('ComparisonTable/comparisonStrings');
  return comparisonStrings();
}
