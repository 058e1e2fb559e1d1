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
const absent = makeEngine('absent', ['no-such-command']);

describe('selectEngines(wanted, known)', () => {
  it('leaves out an engine that is not installed, and says what installs it', async () => {
    expect(await selectEngines('', [here, absent])).toEqual({
      engines: [here],
      leftOut: [
        'ABSENT: no-such-command is not on PATH; on Debian, install absent-package',
      ],
    });
  });

  it('fails for an engine that is asked for and not installed', async () => {
    await expect(selectEngines('here,absent', [here, absent])).rejects.toThrow(
      'TEST_ENGINES names ABSENT. no-such-command is not on PATH; on Debian, install absent-package',
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
    await expect(selectEngines('gecko', [here, absent])).rejects.toThrow(
      'Unexpected engine "gecko" in TEST_ENGINES, expected one of: here, absent',
    );
  });
});
