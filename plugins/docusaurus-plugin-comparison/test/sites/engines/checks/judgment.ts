import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import {expectSubjects} from './subjects.js';

const table = 'All controls';
const buttonOf = (name: string) => ({role: 'button', name, table}) as const;
const checkboxOf = (name: string) => ({role: 'checkbox', name, table}) as const;

export const judgmentChecks: readonly Check[] = [
  {
    name: 'hides what is beaten in the criteria shown, or says by what',
    path: 'menus?engines=without:memory',
    async run(reader) {
      await reader.click(buttonOf('Compare'));
      await reader.click(checkboxOf('Show only those not beaten'));
      await expectSubjects(reader, table, 'Fast Odd Fine');
      await eventually(
        () =>
          reader.evaluate(
            () => document.querySelector('[data-judgment] li')?.textContent,
          ),
        'Slow engine (beaten by Fast engine and Fine engine)',
      );
      await reader.click(checkboxOf('Dim the others instead of hiding them'));
      await eventually(
        () =>
          reader.evaluate(() => {
            const line = document.querySelector<HTMLElement>(
              '[data-subject=slow] [data-mark=beaten]',
            );
            const name = document.querySelector('[data-subject=fast]');
            const beaten = document.querySelector('[data-subject=slow]');
            return {
              text: line?.textContent.trim(),
              isBelow: (line?.offsetTop ?? 0) > 0,
              isDimmed:
                !!name &&
                !!beaten &&
                getComputedStyle(name).color !== getComputedStyle(beaten).color,
            };
          }),
        {
          text: 'beaten by Fast engine and Fine engine',
          isBelow: true,
          isDimmed: true,
        },
      );
      await eventually(
        () => reader.address(),
        expect.stringContaining('unbeaten:marked'),
      );
    },
  },
  {
    name: 'sorts into what fits, what may fit and what does not',
    path: 'menus?engines=where:startup,<= 10 min;where:memory,< 3 GB',
    async run(reader) {
      const lists = () =>
        reader.evaluate(() =>
          [...document.querySelectorAll('[data-must-haves] details')].map(
            ({textContent}) => textContent,
          ),
        );
      await expectSubjects(reader, table, 'Fast');
      await reader.click(buttonOf('Filter'));
      await eventually(lists, [
        'Fits (1)Fast engine',
        'May fit (1)Odd engine: Start-up time (unknown)',
        'Does not fit (2)Slow engineFine engine',
      ]);
      // It stays in sight under a long list of filters.
      await eventually(
        () =>
          reader.evaluate(() => {
            const part = document.querySelector('[data-must-haves]');
            const menu = part?.closest('.comparison-menu');
            const {top = NaN, bottom = NaN} =
              part?.getBoundingClientRect() ?? {};
            const outer = menu?.getBoundingClientRect();
            return (
              top >= (outer?.top ?? NaN) && bottom <= (outer?.bottom ?? NaN)
            );
          }),
        true,
      );
      await reader.click(checkboxOf('Include all that may fit'));
      await expectSubjects(reader, table, 'Fast Odd');
      await eventually(
        () => reader.address(),
        expect.stringContaining(';maybe'),
      );
    },
  },
];
