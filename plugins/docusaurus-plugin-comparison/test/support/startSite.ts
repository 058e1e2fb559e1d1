import {docusaurusCommand} from './docusaurusCommand.js';
import {findFreePort} from './findFreePort.js';
import {obeyRights} from './obeyRights.js';
import {startCommand} from './startCommand.js';
import {waitForOutput} from './waitForOutput.js';
import type {WaitOptions} from './waitForOutput.js';

export type DevServer = {
  /** The URL of the site, including the base URL. */
  url: string;
  /** The output of the server so far. */
  output(): string;
  /**
   * Waits until the server prints this, and returns the match, also if it was
   * printed before. To wait for it again, pass the `output().length` from
   * before the change as `after`.
   */
  waitFor(wanted: string | RegExp, options?: WaitOptions): Promise<string[]>;
  stop(): Promise<void>;
};

/**
 * The server prints its URL before it listens. When the first compilation ends,
 * with or without errors, it answers.
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
    // Jest must be able to end if a test fails before it calls stop().
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
