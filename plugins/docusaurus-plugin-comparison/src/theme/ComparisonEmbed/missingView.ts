/** What a component says that is given nothing to show. */
export const missingView =
  'A component of docusaurus-plugin-comparison is given nothing to show. Spread into it what an import of a dataset gives. ' +
  "A table, for example: import table from './NAME.comparison.yaml?view=table'; <ComparisonTable {...table} />. " +
  'In Markdown, ::comparison-table{data=./NAME.comparison.yaml} shows the same.';
