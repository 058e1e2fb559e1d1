import {Builder, Capabilities} from 'selenium-webdriver';
import {DriverService} from 'selenium-webdriver/remote';
import {findOnPath} from '../browsers/findExecutables.js';
import {findFreePort} from '../findFreePort.js';
import {startDisplay} from './display.js';
import type {Engine} from './engine.js';
import {openSeleniumTab} from './seleniumTab.js';

const commands = ['WebKitWebDriver', 'Xvfb'];
// Only a driver that never starts takes this long.
const startLimit = 180_000;

/** WebKit, the engine of Safari, in the small browser that comes with its GTK port. */
export const webkit: Engine = {
  name: 'WebKitGTK',
  id: 'webkit',
  packages: ['webkit2gtk-driver', 'xvfb'],
  commands,
  async start() {
    const display = await startDisplay();
    const [driver = ''] = await findOnPath(commands);
    const port = await findFreePort();
    const service = new DriverService.Builder(driver)
      .setLoopback(true)
      .setPort(port)
      .addArguments(`--port=${port}`)
      .setEnvironment({
        ...(process.env as Record<string, string>),
        DISPLAY: display.name,
        WEBKIT_DISABLE_COMPOSITING_MODE: '1',
        // Its sandbox does not start for root in a container.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      })
      .build();
    const url = await service.start(startLimit);
    return {
      openTab: async () =>
        openSeleniumTab(
          await new Builder()
            .usingServer(url)
            .withCapabilities(new Capabilities({browserName: 'MiniBrowser'}))
            .build(),
        ),
      async close() {
        await service.kill();
        display.close();
      },
    };
  },
};
