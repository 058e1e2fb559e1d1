import {renderToStaticMarkup, renderToString} from 'react-dom/server';
import Content from '@theme/ComparisonTable/Content';
import {TanStackTable} from './TanStackTable.jsx';
import {StaticTable} from './StaticTable.jsx';

/** The server-rendered HTML of each peer for the same view. */
export const render = {
  ours: ({view}) =>
    renderToStaticMarkup(<Content view={view} anchor="table" />),
  tanstack: ({data}) => renderToString(<TanStackTable {...data} />),
  tablesort: ({data}) => renderToStaticMarkup(<StaticTable {...data} />),
};
