import {docusaurusCommand} from './docusaurusCommand.js';
import {findFreePort} from './findFreePort.js';
import {obeyRights} from './obeyRights.js';
import {startCommand} from './startCommand.js';
import {waitForOutput} from './waitForOutput.js';
import type {WaitOptions} from './waitForOutput.js';

export type DevServer = {
  /** Where the site is, base URL included. */
  url: string;
  /** All that the server has printed so far. */
  output(): string;
  /**
   * Waits until the server prints this, and returns the match. What is
   * printed already counts; to wait for it once more, take
   * `output().length` before the change and pass it as `after`.
   */
  waitFor(wanted: string | RegExp, options?: WaitOptions): Promise<string[]>;
  stop(): Promise<void>;
};

/**
 * The address comes before the server listens; the first compilation's end,
 * with or without errors, comes when it answers.
 */
const ready = /running at:? (http\S+)[^]*^client \(.*compiled/m;

/** Starts a site's development server, and waits until it answers. */
export async function startSite(
  siteDir: string,
  args: string[] = [],
  env?: NodeJS.ProcessEnv,
): Promise<DevServer> {
  const port = String(await findFreePort());
  const command = startCommand(
    obeyRights(
      docusaurusCommand(
        siteDir,
        ['start', '--no-open', '--host', '127.0.0.1', '--port', port, ...args],
        env,
      ),
    ),
  );
  try {
    const [, url = ''] = await waitForOutput(command, ready);
    // A test that fails before its stop() must not keep Jest from ending.
    command.unref();
    return {
      url,
      output: command.output,
      waitFor: (wanted, options) => waitForOutput(command, wanted, options),
      stop: command.stop,
    };
  } catch (error) {
    await command.stop();
    throw error;
  }
}
