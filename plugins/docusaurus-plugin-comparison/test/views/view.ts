import type {Dataset} from '../../src/model/index.js';
import {readSelection, type RawAttributes} from '../../src/views/select.js';
import type {
  LaidOut,
  ReportIssue,
  View,
  ViewContext,
} from '../../src/views/view.js';

/** A view of a dataset; throws the code of what is refused. */
export function layOut<Out extends LaidOut>(
  view: View<Out>,
  dataset: Dataset,
  typed: RawAttributes = {},
  context?: Partial<ViewContext>,
): Out {
  const refuse: ReportIssue = (code) => {
    throw new Error(code);
  };
  const selection = readSelection(dataset, typed, refuse);
  const laidOut = view.layOut(dataset, selection, refuse, context);
  if (laidOut === undefined) {
    throw new Error('nothing laid out');
  }
  return laidOut;
}

/** The props of a view of a dataset; throws the code of what is refused. */
export function propsOf<Props extends object>(
  view: View<LaidOut<Props>>,
  dataset: Dataset,
  typed: RawAttributes = {},
  context?: Partial<ViewContext>,
): Props {
  return layOut(view, dataset, typed, context).props;
}
