import type {Engine} from './engine.js';
import {selectEngines} from './index.js';

function makeEngine(id: string, commands: readonly string[]): Engine {
  return {
    name: id.toUpperCase(),
    id,
    packages: [`${id}-package`],
    commands,
    start: () => Promise.reject(new Error('not to be started')),
  };
}

const here = makeEngine('here', ['node']);
const missing = makeEngine('missing', ['no-such-command']);

describe('selectEngines(wanted, known)', () => {
  it('leaves out an engine that is not installed, and says what installs it', async () => {
    expect(await selectEngines('', [here, missing])).toEqual({
      engines: [here],
      leftOut: [
        'MISSING: no-such-command is not on PATH; on Debian, install missing-package',
      ],
    });
  });

  it('fails for an engine that is asked for and not installed', async () => {
    await expect(
      selectEngines('here,missing', [here, missing]),
    ).rejects.toThrow(
      'TEST_ENGINES names MISSING. no-such-command is not on PATH; on Debian, install missing-package',
    );
  });

  it('takes only those that are asked for', async () => {
    const other = makeEngine('other', []);

    expect(await selectEngines('here', [here, other])).toEqual({
      engines: [here],
      leftOut: ['OTHER: TEST_ENGINES does not name it'],
    });
  });

  it('fails for an engine that it does not know', async () => {
    await expect(selectEngines('gecko', [here, missing])).rejects.toThrow(
      'Unexpected engine "gecko" in TEST_ENGINES, expected one of: here, missing',
    );
  });
});
