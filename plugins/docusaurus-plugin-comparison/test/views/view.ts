import type {Dataset} from '../../src/model/index.js';
import {select, type Typed} from '../../src/views/select.js';
import type {Refuse, View} from '../../src/views/view.js';

/** The props of a view of a dataset; throws the code of what is refused. */
export function propsOf<Props>(
  view: View<Props>,
  dataset: Dataset,
  typed: Typed = {},
): Props {
  const refuse: Refuse = (code) => {
    throw new Error(code);
  };
  const props = view.props(dataset, select(dataset, typed, refuse), refuse);
  if (props === undefined) {
    throw new Error('no props');
  }
  return props;
}
