import type {Key, Modifier, Tab} from '../../support/engines/engine.js';
import {findCell} from '../../support/findCell.js';
import {
  approach,
  findPart,
  findTable,
  findText,
  listTexts,
  type Part,
} from './inPage.js';

/** What a person does on a page, in terms of what the page says. */
export interface Reader extends Pick<
  Tab,
  'evaluate' | 'reload' | 'goBack' | 'resize'
> {
  /** Opens a page of the site. */
  open(path: string): Promise<void>;
  click(part: Part, modifier?: Modifier): Promise<void>;
  /** Clicks what has no role of its own, such as a summary. */
  clickText(text: string): Promise<void>;
  /** Goes to the cell to which an address such as `engines.fast.memory` leads. */
  hover(id: string): Promise<void>;
  focus(part: Part): Promise<void>;
  /** Replaces the text of a field. */
  fill(part: Part, text: string): Promise<void>;
  /** Chooses the option of a list that has this value. */
  choose(part: Part, value: string): Promise<void>;
  press(key: Key | string, modifier?: Modifier): Promise<void>;
  /** What a paste gives. */
  paste(): Promise<string>;
  attributeOf(part: Part, name: string): Promise<string | null>;
  /** The texts in a table of what a selector matches and nothing hides. */
  textsIn(table: string, selector: string): Promise<readonly string[]>;
  /** The names of the subjects that are shown, in their order. */
  subjectsOf(table: string): Promise<readonly string[]>;
  /** The names of the criteria that are shown. */
  criteriaOf(table: string): Promise<readonly string[]>;
  statusOf(table: string): Promise<string>;
  /** The query of the address, and where in the page it leads. */
  address(): Promise<string>;
}

/** @param root the URL of the site. */
export function readerOf(tab: Tab, root: string): Reader {
  const {evaluate, reload, goBack, resize, press} = tab;
  const textsIn: Reader['textsIn'] = (table, selector) =>
    evaluate(
      async (name, wanted) => listTexts(wanted, await findTable(name)),
      table,
      selector,
    );
  const type = async (text: string) => {
    for (const character of text) {
      await press(character);
    }
  };

  return {
    evaluate,
    reload,
    goBack,
    resize,
    press,
    textsIn,
    open: (path) => tab.goto(new URL(path, root).href),
    click: (part, modifier) =>
      tab.click(
        modifier,
        async (wanted) => approach(await findPart(wanted)),
        part,
      ),
    clickText: (text) =>
      tab.click(
        undefined,
        async (wanted) => approach(await findText(wanted)),
        text,
      ),
    hover: (id) => tab.hover((wanted) => approach(findCell(wanted)), id),
    focus: (part) =>
      evaluate(async (wanted) => (await findPart(wanted)).focus(), part),
    async fill(part, text) {
      await this.click(part);
      await press('a', 'Control');
      await press('Backspace');
      await type(text);
    },
    choose: (part, value) => tab.choose(value, findPart, part),
    async paste() {
      await evaluate(() => {
        const field = document.createElement('textarea');
        field.id = 'pasted';
        document.body.prepend(field);
        field.focus();
      });
      await press('v', 'Control');
      return evaluate(
        () =>
          document.querySelector<HTMLTextAreaElement>('#pasted')?.value ?? '',
      );
    },
    attributeOf: (part, name) =>
      evaluate(
        async (wanted, attribute) =>
          (await findPart(wanted)).getAttribute(attribute),
        part,
        name,
      ),
    subjectsOf: (table) => textsIn(table, 'th[data-subject]'),
    criteriaOf: (table) => textsIn(table, 'th[data-criterion] button'),
    statusOf: async (table) =>
      (await textsIn(table, '[role=status]')).join('\n'),
    address: () => evaluate(() => location.search + location.hash),
  };
}
