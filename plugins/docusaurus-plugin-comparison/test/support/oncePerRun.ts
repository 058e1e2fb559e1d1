import fs from 'node:fs';
import path from 'node:path';
import {setTimeout} from 'node:timers/promises';

/**
 * Makes something once in a test run, in the first process that calls this. The
 * other processes wait for it, and fail if it fails.
 */
export async function oncePerRun(
  name: string,
  make: () => Promise<void>,
): Promise<void> {
  // jest.config.js creates this folder for the run.
  const state = path.join(String(process.env['TEST_RUN']), name);
  if (!claim(state)) {
    await waitFor(state);
    return;
  }
  try {
    await make();
    fs.writeFileSync(state, made);
  } catch (error) {
    fs.writeFileSync(state, String(error));
    throw error;
  }
}

const made = 'made';

/** Whether this process is the first one. */
function claim(state: string): boolean {
  try {
    fs.writeFileSync(state, '', {flag: 'wx'});
    return true;
  } catch {
    return false;
  }
}

async function waitFor(state: string): Promise<void> {
  for (;;) {
    const text = fs.readFileSync(state, 'utf8');
    if (text === made) {
      return;
    }
    if (text !== '') {
      throw new Error(text);
    }
    await setTimeout(200);
  }
}
