import puppeteer from 'puppeteer-core';
import {findOnPath} from '../browsers/findExecutables.js';
import type {Engine} from './engine.js';
import {puppeteerBrowser} from './puppeteerBrowser.js';

const commands = ['firefox-esr'];

/** Gecko. It speaks WebDriver BiDi by itself, so no other driver is needed. */
export const firefox: Engine = {
  name: 'Firefox ESR',
  id: 'firefox',
  packages: ['firefox-esr'],
  commands,
  async start() {
    const [executablePath = ''] = await findOnPath(commands);
    return puppeteerBrowser(
      await puppeteer.launch({
        browser: 'firefox',
        executablePath,
        timeout: 0,
        protocolTimeout: 0,
      }),
    );
  },
};
