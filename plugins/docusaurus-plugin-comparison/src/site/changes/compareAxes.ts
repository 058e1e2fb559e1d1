import {layOut} from '../../embeds/layOut.js';
import type {Dataset} from '../../model/index.js';
import type {Language} from '../../values/language.js';
import {translateWith} from '../../views/view.js';
import type {Query} from '../../embeds/query.js';
import type {StateEmbed} from './listEmbeds.js';
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
  language: Language,
): readonly AxisChange[] {
  return datasets.flatMap(({was, is, changes}) =>
    changes.cells.length +
      changes.subjects.added.length +
      changes.subjects.removed.length ===
    0
      ? []
      : embeds
          .filter(
            ({view, dataset, page, original}) =>
              /-plot$|^bar-chart$/.test(view.directive) &&
              dataset === is.file &&
              page === original,
          )
          .flatMap((chart) => {
            const before = listAxes(was.dataset, chart.embed.query, language);
            const now = listAxes(is.dataset, chart.embed.query, language);
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
  language: Language,
): ReadonlyMap<string, boolean> {
  const result = layOut(dataset, query, {
    language,
    say: translateWith({}),
    findPage: (file) => file,
  });
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
