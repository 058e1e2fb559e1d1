import {readThemeMessages} from '../../src/site/themeMessages.js';
import {createLanguage} from '../../src/values/language.js';
import {fact} from '../../src/views/fact.js';
import {translateWith} from '../../src/views/view.js';
import {datasetOf} from '../dataset/datasetOf.js';
import {expectOutputs, listFixtures} from '../support/fixtures.js';
import {layOut} from './view.js';

const dataset = datasetOf(`
title: Engines
criteria:
  startup: {name: Start-up time, type: duration, better: lower}
  price: {name: Price, type: number}
  own: {name: Own, type: support}
subjects:
  vm: {name: VM, values: {startup: 30 s to 96 s, price: 12500, own: yes}}
  micro: {name: Micro, values: {startup: ≤ 125 ms, price: 0.5, own: yes}}
  box: {name: Box, values: {startup: ~ 570 ms, price: 2, own: no}}
  tiny: {name: Tiny, values: {startup: < 10 s, price: 1, own: yes}}
  none: {name: None, values: {startup: 0.5 s, price: 4, own: unknown}}
`);

/** One of each kind of result. */
const expressions = [
  'vm.startup / box.startup',
  'vm.price / box.price',
  'none.price / box.price',
  'box.price / tiny.price',
  'box.price / none.price',
  'box.startup / none.startup',
  'vm.startup / micro.startup',
  'vm.startup / tiny.startup',
  'micro.startup / vm.startup',
  'tiny.startup / none.startup',
  'vm.startup - none.startup',
  'vm.price + micro.price',
  'count(own = yes)',
  'best(startup)',
  'highest(startup)',
  'count(own = yes of known)',
];

describe.each(listFixtures(import.meta.url, 'computedFactLocales'))(
  'toComputedFact(dataset, computed), in $name',
  (fixture) => {
    const language = createLanguage({tag: fixture.name, figures: 'localized'});
    const say = translateWith(readThemeMessages(fixture.name));
    const textOf = (is: string, unit?: string) =>
      layOut(
        fact,
        dataset,
        {is, ...(unit !== undefined && {unit})},
        {language, say},
      ).label?.(say);

    it('has the words and the figures of the language', () => {
      const lines = [
        ...expressions.map((is) => `${is}: ${textOf(is)}`),
        `none.price / vm.price in %: ${textOf('none.price / vm.price', '%')}`,
      ];

      expectOutputs(fixture, {
        'facts.txt': `${lines.join('\n').replaceAll(/[\u00a0\u202f]/g, '·')}\n`,
      });
    });
  },
);
