import type {ReactNode} from 'react';
import type {TableView} from './table.js';

/** A table's view, and the component that shows all of it. */
export interface TableModule {
  readonly Content: (props: TableContentProps) => ReactNode;
  readonly view: TableView;
}

export interface TableContentProps {
  readonly view: TableView;
  /** Stands over the table; the dataset's title where absent. */
  readonly caption?: string | undefined;
  /** The id of the table, with which the ids of its parts start. */
  readonly anchor: string;
}

/**
 * What an import of a table gives: on the server the whole of it, in a browser
 * a function that loads it for a page that was not served.
 */
export type TableEmbed =
  TableModule | {readonly load: () => Promise<TableModule>};
