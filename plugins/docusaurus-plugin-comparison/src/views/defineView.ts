import type {Drawing} from 'mermaid-to-svg';
import type {Dataset} from '../model/index.js';
import {fileLanguage} from '../values/language.js';
import {
  translateWith,
  type ChartFiles,
  type LaidOut,
  type LaidOutDiagram,
  type ReportIssue,
  type Selection,
  type Translate,
  type View,
  type ViewContext,
  type ViewDescription,
} from './view.js';

const english = translateWith({});

interface ViewDefinition<Props> extends ViewDescription {
  /** Makes the props; undefined, and refused, where the data cannot be shown. */
  readonly props: (
    dataset: Dataset,
    selection: Selection,
    refuse: ReportIssue,
    context: ViewContext,
  ) => Props | undefined;
  /** Says them in a few words, for places that take only text. */
  readonly label?: (props: Props, say: Translate) => string;
  /** Prints them as files of their own, if they are a chart. */
  readonly toFiles?: (props: Props, say: Translate) => ChartFiles;
}

interface DiagramDefinition<Props> extends Omit<
  ViewDefinition<Props>,
  'label'
> {
  /** Draws what the props say. */
  readonly draw: (props: Props, say: Translate) => Drawing;
}

/**
 * Makes a view. To add one, write a file that exports what this returns and list
 * it in this folder's `index.ts`; then add its component to `theme/`.
 */
export function defineView<Props extends object>({
  props: toProps,
  label,
  toFiles,
  ...view
}: ViewDefinition<Props>): View<LaidOut<Props>> {
  return {
    ...view,
    isDiagram: false,
    layOut: (dataset, selection, refuse, context) => {
      const props = toProps(dataset, selection, refuse, {
        language: fileLanguage,
        say: english,
        ...context,
      });
      return (
        props && {
          view,
          props,
          ...(label && {label: (say: Translate) => label(props, say)}),
          ...(toFiles && {toFiles: (say: Translate) => toFiles(props, say)}),
        }
      );
    },
  };
}

/**
 * Makes a view that draws: nobody can give it other props to draw than those
 * that it made. To add one, do as for a view, in `diagrams/`.
 */
export function defineDiagram<Props extends object>({
  draw,
  ...definition
}: DiagramDefinition<Props>): View<LaidOutDiagram<Props>> {
  const view = defineView(definition);
  return {
    wholeId: (anchor) => anchor,
    ...view,
    isDiagram: true,
    layOut: (...given) => {
      const laidOut = view.layOut(...given);
      return (
        laidOut && {
          ...laidOut,
          // The colors in its text are ours, and follow the theme.
          draw: (say) => ({...draw(laidOut.props, say), usesPalette: true}),
        }
      );
    },
  };
}

/**
 * Makes a view that its component draws, and that Mermaid draws for places that
 * take nothing else. To add one, do as for a view, in `charts/`.
 */
export function defineChart<Props extends object>(
  definition: DiagramDefinition<Props>,
): View<LaidOutDiagram<Props>> {
  const diagram = defineDiagram(definition);
  return {
    ...diagram,
    isDiagram: false,
    layOut: (...given) => {
      const laidOut = diagram.layOut(...given);
      return laidOut && {...laidOut, isExport: true};
    },
  };
}
