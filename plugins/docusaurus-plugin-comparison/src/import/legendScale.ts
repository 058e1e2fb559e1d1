import type {FoundTable} from './foundTable.js';
import type {Imported} from './imported.js';
import {
  chooseShapes,
  findDirection,
  isGapReason,
  isSupportLegend,
} from './legend.js';
import {FreeIds, toSlug} from '../dataset/slug.js';
import type {Questions} from './questions.js';
import {readSureWord} from './sureWord.js';

/** The words of a legend as a scale, the weakest first. */
export function toLegendScale(
  {legend, legendLine}: FoundTable,
  questions: Questions,
): {
  readonly scale: Imported['scale'];
  readonly scaleIds: ReadonlyMap<string, string>;
} {
  if (legend.size === 0 || isSupportLegend(legend)) {
    return {scale: [], scaleIds: new Map()};
  }
  const pairs = [...legend].filter(
    ([, words]) => !isGapReason(words) && readSureWord(words) !== 'n/a',
  );
  const signs = pairs.map(([sign]) => sign);
  const shapes = chooseShapes(signs);
  const free = new FreeIds();
  const names = new Set<string>();
  const words = pairs.flatMap(([sign, name], index) => {
    if (names.has(name)) {
      return [];
    }
    names.add(name);
    const id = free.take(toSlug(name, 'word') ?? `word-${index + 1}`);
    return [{sign, id, name, ...shapes[index]}];
  });
  const scaleIds = new Map(
    pairs.flatMap(([sign, name]) => {
      const id = words.find((word) => word.name === name)?.id;
      return id === undefined ? [] : [[sign, id] as const];
    }),
  );
  const scale = words.map(({sign: _, ...word}) => word);
  const direction = findDirection(signs);
  const [first] = scale;
  const isWeakestFirst =
    direction === undefined && first && scale.length > 1
      ? questions.ask('legend.first', {
          ask: `Is "${first.name}", the first of the legend, the strongest or the weakest?`,
          taken: 'strongest',
          choices: ['strongest', 'weakest'],
          typed: signs.join(' '),
          ...(legendLine !== undefined && {at: legendLine}),
        }) === 'weakest'
      : direction === 'weakest-first';
  return {
    scale: isWeakestFirst ? scale : scale.reverse(),
    scaleIds,
  };
}
