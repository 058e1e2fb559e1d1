import {Key as Code, type WebDriver, type WebElement} from 'selenium-webdriver';
import type {Find, Key, Modifier, Tab} from './engine.js';

const height = 900;
// Only failing tests wait this long, even on busy machines.
const limit = 120_000;

const keys: Readonly<Record<Key, string>> = {
  ArrowDown: Code.ARROW_DOWN,
  ArrowLeft: Code.ARROW_LEFT,
  ArrowRight: Code.ARROW_RIGHT,
  ArrowUp: Code.ARROW_UP,
  Backspace: Code.BACK_SPACE,
  End: Code.END,
  Enter: Code.ENTER,
  Escape: Code.ESCAPE,
  Home: Code.HOME,
  Space: Code.SPACE,
  Tab: Code.TAB,
};
const modifiers: Readonly<Record<Modifier, string>> = {
  Control: Code.CONTROL,
  Shift: Code.SHIFT,
};

/** A W3C WebDriver session, which is one tab with its own state. */
export async function openSeleniumTab(driver: WebDriver): Promise<Tab> {
  const resize: Tab['resize'] = async (width) => {
    await driver.manage().window().setRect({x: 0, y: 0, width, height});
  };
  await driver.manage().setTimeouts({pageLoad: limit, script: limit});
  await resize(1280);

  const element = <A extends readonly unknown[]>(find: Find<A>, args: A) =>
    driver.executeScript<WebElement>(find, ...args);

  return {
    goto: (url) => driver.get(url),
    reload: () => driver.navigate().refresh(),
    goBack: () => driver.navigate().back(),
    evaluate: (run, ...args) => driver.executeScript(run, ...args),
    async click(modifier, find, ...args) {
      const target = await element(find, args);
      if (!modifier) {
        await target.click();
        return;
      }
      await driver
        .actions()
        .keyDown(modifiers[modifier])
        .click(target)
        .keyUp(modifiers[modifier])
        .perform();
    },
    async hover(find, ...args) {
      const target = await element(find, args);
      await driver.actions().move({origin: target}).perform();
    },
    async choose(value, find, ...args) {
      const list = await element(find, args);
      const option = await driver.executeScript<WebElement>(
        (select: HTMLSelectElement, wanted: string) =>
          [...select.options].find((each) => each.value === wanted),
        list,
        value,
      );
      await option.click();
    },
    async press(key, modifier) {
      const code = keys[key as Key] ?? key;
      const actions = driver.actions();
      if (modifier) {
        actions.keyDown(modifiers[modifier]);
      }
      actions.keyDown(code).keyUp(code);
      if (modifier) {
        actions.keyUp(modifiers[modifier]);
      }
      await actions.perform();
    },
    resize,
    close: () => driver.quit(),
  };
}
