import type {Check} from '../check.js';
import {eventually} from '../eventually.js';
import {expectNoSidewaysScroll} from './sidewaysScroll.js';
import type {Reader} from '../reader.js';

/**
 * Fails if a picture of the page is empty, or a label is outside of it.
 *
 * @param count - How many pictures are shown.
 */
export async function expectWholePictures(
  reader: Reader,
  count = 2,
): Promise<void> {
  await eventually(
    () =>
      reader.evaluate(() => {
        const pictures = [
          ...document.querySelectorAll('figure svg[aria-labelledby]'),
        ].filter((picture) => picture.getClientRects().length > 0);
        const faults = pictures.flatMap((picture) => {
          const frame = picture.getBoundingClientRect();
          const isEmpty = frame.width < 100 || frame.height < 50;
          const texts = [...picture.querySelectorAll('text')].filter(
            (text) => text.textContent.trim() !== '',
          );
          const outside = texts.filter((text) => {
            const {left, right, top, bottom} = text.getBoundingClientRect();
            return (
              left < frame.left - 1 ||
              right > frame.right + 1 ||
              top < frame.top - 1 ||
              bottom > frame.bottom + 1 ||
              right - left < 1
            );
          });
          return [
            ...(isEmpty ? ['empty'] : []),
            ...outside.map((text) => text.textContent),
          ];
        });
        return {count: pictures.length, faults};
      }),
    {count, faults: []},
  );
}

export const pictureChecks: readonly Check[] = [
  {
    name: 'are whole, with every label inside',
    path: 'pictures',
    run: expectWholePictures,
  },
  {
    name: 'are whole in a smaller window, which does not scroll sideways',
    path: 'pictures',
    async run(reader) {
      await reader.resize(680);
      await expectWholePictures(reader);
      await expectNoSidewaysScroll(reader);
    },
  },
  {
    name: 'have text of 12 pixels or more in a smaller window',
    path: 'pictures',
    async run(reader) {
      await reader.resize(680);
      await eventually(
        () =>
          reader.evaluate(() => {
            const texts = [
              ...document.querySelectorAll<SVGTextElement>(
                'figure svg[aria-labelledby] text',
              ),
            ];
            const small = texts.filter((text) => {
              const {a = 0, b = 0} = text.getScreenCTM() ?? {};
              const size = Number.parseFloat(getComputedStyle(text).fontSize);
              return Math.hypot(a, b) * size < 11.99;
            });
            return [texts.length > 20, small.map((text) => text.textContent)];
          }),
        [true, []],
      );
    },
  },
  {
    name: 'give way in a narrow window to what has its width',
    path: 'pictures',
    async run(reader) {
      await reader.resize(480);
      await expectWholePictures(reader, 0);
      await expectNoSidewaysScroll(reader);
      await eventually(
        () =>
          reader.evaluate(
            () =>
              [...document.querySelectorAll('[data-mark="stacks"] bdi')].filter(
                (each) => each.getClientRects().length > 0,
              ).length,
          ),
        15,
      );
    },
  },
  {
    name: 'change their colours with the theme',
    path: 'pictures',
    async run(reader) {
      const colours = () =>
        reader.evaluate(() => {
          const text = document.querySelector('figure svg text');
          return [
            document.documentElement.dataset['theme'],
            text && getComputedStyle(text).fill,
          ];
        });
      const turnTo = (theme: string) =>
        reader.evaluate((wanted) => {
          document.documentElement.dataset['theme'] = wanted;
        }, theme);
      await turnTo('light');
      await eventually(colours, ['light', 'rgb(28, 30, 33)']);
      await turnTo('dark');
      await eventually(colours, ['dark', 'rgb(227, 227, 227)']);
    },
  },
  {
    name: 'have a name for assistive technology',
    path: 'pictures',
    async run(reader) {
      await eventually(
        () => reader.evaluate(() => document.querySelectorAll('figure').length),
        5,
      );
      await eventually(
        () =>
          reader.evaluate(() =>
            [...document.querySelectorAll('svg[aria-labelledby]')].flatMap(
              (picture) =>
                (picture.getAttribute('aria-labelledby') ?? '')
                  .split(' ')
                  .map((id) => document.getElementById(id)?.textContent)
                  .filter((name) => !name),
            ),
          ),
        [],
      );
    },
  },
  {
    name: 'lead to the page of a subject, without loading the site anew',
    path: 'pictures',
    async run(reader) {
      await reader.evaluate(() => {
        Object.assign(window, {isSame: true});
      });
      await reader.click({role: 'link', name: 'Odd engine'});
      await eventually(
        () => reader.evaluate(() => [location.pathname, 'isSame' in window]),
        ['/hidden', true],
      );
    },
  },
];
