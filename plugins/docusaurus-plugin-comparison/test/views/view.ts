import type {Dataset} from '../../src/model/index.js';
import {readSelection, type RawAttributes} from '../../src/views/select.js';
import type {ReportIssue, View} from '../../src/views/view.js';

/** The props of a view of a dataset; throws the code of what is refused. */
export function propsOf<Props>(
  view: View<Props>,
  dataset: Dataset,
  typed: RawAttributes = {},
): Props {
  const refuse: ReportIssue = (code) => {
    throw new Error(code);
  };
  const props = view.props(
    dataset,
    readSelection(dataset, typed, refuse),
    refuse,
  );
  if (props === undefined) {
    throw new Error('no props');
  }
  return props;
}
