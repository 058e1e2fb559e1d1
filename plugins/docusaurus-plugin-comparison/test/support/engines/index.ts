import {findOnPath} from '../browsers/findExecutables.js';
import {chromium} from './chromium.js';
import type {Engine} from './engine.js';
import {firefox} from './firefox.js';
import {webkit} from './webkit.js';

const allEngines: readonly Engine[] = [chromium, firefox, webkit];

export interface Selection {
  readonly engines: readonly Engine[];
  /** For each engine that is left out, its name and the reason. */
  readonly leftOut: readonly string[];
}

/**
 * The engines in which to run checks.
 *
 * @param wanted - The ids of engines, separated by commas; empty for all
 *   installed engines. Throws if one is not installed.
 */
export async function selectEngines(
  wanted = process.env['TEST_ENGINES'] ?? '',
  known = allEngines,
): Promise<Selection> {
  const ids = wanted.split(',').filter(Boolean);
  const unknown = ids.find((id) => known.every((engine) => engine.id !== id));
  if (unknown !== undefined) {
    const expected = known.map(({id}) => id).join(', ');
    throw new Error(
      `Unexpected engine "${unknown}" in TEST_ENGINES, expected one of: ${expected}`,
    );
  }
  const engines: Engine[] = [];
  const leftOut: string[] = [];
  for (const engine of known) {
    const isWanted = ids.length === 0 || ids.includes(engine.id);
    const fault = isWanted
      ? await findFault(engine)
      : 'TEST_ENGINES does not name it';
    if (fault === undefined) {
      engines.push(engine);
    } else if (ids.includes(engine.id)) {
      throw new Error(`TEST_ENGINES names ${engine.name}. ${fault}`);
    } else {
      leftOut.push(`${engine.name}: ${fault}`);
    }
  }
  return {engines, leftOut};
}

/** Why an engine cannot be used here; undefined if it can. */
async function findFault({
  commands,
  packages,
}: Engine): Promise<string | undefined> {
  for (const command of commands) {
    if ((await findOnPath([command])).length === 0) {
      return `${command} is not on PATH; on Debian, install ${packages.join(' and ')}`;
    }
  }
  return undefined;
}
