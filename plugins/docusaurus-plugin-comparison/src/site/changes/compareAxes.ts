import type {Dataset} from '../../model/index.js';
import type {Query} from '../../embeds/query.js';
import {layOutTyped} from './layOutTyped.js';
import {originalEmbeds, type StateEmbed} from './listEmbeds.js';
import type {ComparedDataset} from './matchDatasets.js';

/** An axis of a chart that has become logarithmic, or is no longer. */
export interface AxisChange {
  readonly chart: StateEmbed;
  /** The name of what is on the axis. */
  readonly name: string;
  readonly isLogarithmic: boolean;
}

/** Finds the axes whose kind follows from the data and is another one now. */
export function compareAxes(
  datasets: readonly ComparedDataset[],
  embeds: readonly StateEmbed[],
): readonly AxisChange[] {
  return datasets.flatMap(({was, is, changes}) =>
    changes.cells.length +
      changes.subjects.added.length +
      changes.subjects.removed.length ===
    0
      ? []
      : originalEmbeds(embeds, is.file)
          .filter(({view}) => /-plot$|^bar-chart$/.test(view.directive))
          .flatMap((chart) => {
            const before = listAxes(was.dataset, chart.embed.query);
            const now = listAxes(is.dataset, chart.embed.query);
            return [...now].flatMap(([name, isLogarithmic]) =>
              before.has(name) && before.get(name) !== isLogarithmic
                ? [{chart, name, isLogarithmic}]
                : [],
            );
          }),
  );
}

/** Whether each axis of a chart is logarithmic, by what is on it. */
function listAxes(
  dataset: Dataset,
  query: Query,
): ReadonlyMap<string, boolean> {
  const result = layOutTyped(dataset, query);
  const axes = new Map<string, boolean>();
  const visit = (part: unknown) => {
    if (typeof part !== 'object' || part === null) {
      return;
    }
    if (isOnAxis(part)) {
      const name = part.name ?? part.title;
      if (name !== undefined) {
        axes.set(name, part.axis.isLogarithmic);
      }
    }
    Object.values(part).forEach(visit);
  };
  if ('laidOut' in result) {
    visit(result.laidOut.props);
  }
  return axes;
}

interface WithAxis {
  readonly name?: string;
  readonly title?: string;
  readonly axis: {readonly isLogarithmic: boolean};
}

function isOnAxis(part: object): part is WithAxis {
  return (
    'axis' in part &&
    typeof part.axis === 'object' &&
    part.axis !== null &&
    'isLogarithmic' in part.axis
  );
}
