import {setTimeout} from 'node:timers/promises';
import {Builder, Capabilities} from 'selenium-webdriver';
import {DriverService} from 'selenium-webdriver/remote';
import {findOnPath} from '../browsers/findExecutables.js';
import {findFreePort} from '../findFreePort.js';
import {startDisplay} from './display.js';
import type {Engine, Tab} from './engine.js';
import {openSeleniumTab} from './seleniumTab.js';

const commands = ['WebKitWebDriver', 'Xvfb'];
// Only a driver that never starts takes this long.
const startLimit = 180_000;
// Only a session that never starts takes this long.
const openLimit = 120_000;

/**
 * WebKit, the engine of Safari, in the small browser that comes with its GTK
 * port.
 */
export const webkit: Engine = {
  name: 'WebKitGTK',
  id: 'webkit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  commands,
  async start() {
    const display = await startDisplay();
    const [driver = ''] = await findOnPath(commands);
    let service = await startDriver(driver, display.name);
    return {
      async openTab() {
        const opened = await within(openLimit, openSession(service.url));
        if (opened) {
          return opened;
        }
        // If a session does not start, its driver waits forever.
        await service.kill();
        service = await startDriver(driver, display.name);
        return openSession(service.url);
      },
      async close() {
        await service.kill();
        display.close();
      },
    };
  },
};

interface Driver {
  readonly url: string;
  kill(): Promise<void>;
}

async function startDriver(driver: string, display: string): Promise<Driver> {
  const port = await findFreePort();
  const service = new DriverService.Builder(driver)
    .setLoopback(true)
    .setPort(port)
    .addArguments(`--port=${port}`)
    .setEnvironment({
      ...(process.env as Record<string, string>),
      DISPLAY: display,
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      // Its sandbox does not start for root in a container.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
    })
    .build();
  const url = await service.start(startLimit);
  return {url, kill: () => service.kill()};
}

async function openSession(url: string): Promise<Tab> {
  const driver = await new Builder()
    .usingServer(url)
    .withCapabilities(new Capabilities({browserName: 'MiniBrowser'}))
    .build();
  return openSeleniumTab(driver);
}

/** The result of a promise, or undefined after the time limit, in ms. */
async function within<Value>(
  limit: number,
  promise: Promise<Value>,
): Promise<Value | undefined> {
  const late = new AbortController();
  try {
    return await Promise.race([
      promise,
      setTimeout(limit, undefined, {signal: late.signal}),
    ]);
  } finally {
    late.abort();
    // The promise may still fail after the time limit.
    promise.catch(() => undefined);
  }
}
