import ScrollableTable from '@site/src/components/ScrollableTable';
import MDXComponents from '@theme-original/MDXComponents';

/** What Markdown becomes. */
export default {...MDXComponents, table: ScrollableTable};
