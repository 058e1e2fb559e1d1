import puppeteer from 'puppeteer-core';
import {findBrowser} from '../browser.js';
import type {Engine} from './engine.js';
import {puppeteerBrowser} from './puppeteerBrowser.js';

/** Blink, in the browser that all other page tests run in. */
export const chromium: Engine = {
  name: 'Chromium',
  id: 'chromium',
  packages: [],
  commands: [],
  async start() {
    return puppeteerBrowser(
      await puppeteer.launch({
        executablePath: await findBrowser(),
        args: [
          '--no-sandbox',
          '--disable-quic',
          '--disable-background-networking',
        ],
        timeout: 0,
        protocolTimeout: 0,
      }),
      // The browser would ask the user, or use an earlier answer.
      ['clipboard-read', 'clipboard-sanitized-write'],
    );
  },
};
