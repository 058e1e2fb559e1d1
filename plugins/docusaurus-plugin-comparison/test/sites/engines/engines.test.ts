import fs from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';
import type {EngineBrowser, Tab} from '../../support/engines/engine.js';
import {selectEngines} from '../../support/engines/index.js';
import {reportLeftOut} from '../../support/engines/leftOut.js';
import {findCell} from '../../support/findCell.js';
import {serveSite} from '../../support/setUpSite.js';
import {checksOf} from './checks/index.js';
import {eventually} from './eventually.js';
import * as inPage from './inPage.js';
import {longCsv} from '../pages/longCsv.js';
import {readerOf} from './reader.js';

const {engines, leftOut} = await selectEngines();
reportLeftOut(leftOut);

const served = serveSite(new URL('fixture', import.meta.url), {
  name: 'engines',
  files: {
    'docs/long.csv': longCsv,
    'static/testingLibrary.js': readTestingLibrary(),
  },
});

/** The script that finds elements as a person does, and what we add to it. */
function readTestingLibrary(): string {
  const library = createRequire(import.meta.url).resolve(
    '@testing-library/dom',
  );
  return [
    fs.readFileSync(
      path.join(path.dirname(library), '@testing-library/dom.umd.min.js'),
      'utf8',
    ),
    ...Object.entries({...inPage, findCell}).map(
      ([name, run]) => `var ${name} = ${run};`,
    ),
  ].join('\n');
}

describe.each(engines)('$name', (engine) => {
  let browser: EngineBrowser;
  let tab: Tab;

  beforeAll(async () => {
    browser = await engine.start();
  });

  afterAll(() => browser?.close());

  beforeEach(async () => {
    tab = await browser.openTab();
  });

  afterEach(() => tab?.close());

  describe.each(Object.entries(checksOf))('%s', (_subject, checks) => {
    it.each(checks)('$name', async ({path: address, run}) => {
      const reader = readerOf(tab, served.url);
      await reader.open(address);
      await eventually(() => tab.evaluate(isReady), true);
      await run(reader);

      expect(await tab.evaluate(readErrors)).toEqual([]);
    });
  });
});

/** Whether the page is hydrated, with every table that it has. */
function isReady(): boolean {
  const tables = document.querySelectorAll('.comparison-table');
  const enhanced = document.querySelectorAll('[data-enhanced]');
  return (
    document.documentElement.dataset['hasHydrated'] === 'true' &&
    document.readyState === 'complete' &&
    tables.length === enhanced.length
  );
}

function readErrors(): readonly string[] {
  return JSON.parse(sessionStorage.getItem('errors') ?? '[]');
}
