// The names that components of version 0.1 import are still there.
import type {
  CellProps,
  Claim,
  Drawn,
  LoadedView,
  Made,
  ShownCell,
  ShownSource,
  SourceProps,
  TableView,
  ValueProps,
  WithPicture,
} from 'docusaurus-plugin-comparison';
import type {Same} from './same.js';

export const same: readonly true[] = [
  true satisfies Same<Claim, ValueProps>,
  true satisfies Same<ShownCell, CellProps>,
  true satisfies Same<ShownSource, SourceProps>,
  true satisfies Same<Made<TableView>, LoadedView<TableView>>,
  true satisfies Same<Drawn<TableView>, WithPicture<TableView>>,
];
