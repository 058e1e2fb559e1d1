import {randomUUID} from 'node:crypto';
import {oncePerRun} from './oncePerRun.js';

describe('oncePerRun(name, make)', () => {
  it('makes a thing once, and lets others wait until it is made', async () => {
    const name = randomUUID();
    const events: string[] = [];
    const ask = async (who: string) => {
      await oncePerRun(name, async () => {
        await Promise.resolve();
        events.push(`made by ${who}`);
      });
      events.push(`given to ${who}`);
    };
    await Promise.all([ask('one'), ask('two')]);
    await ask('three');

    expect(events).toEqual([
      'made by one',
      'given to one',
      'given to two',
      'given to three',
    ]);
  });

  it('fails for all where it fails for one', async () => {
    const name = randomUUID();
    const ask = () => oncePerRun(name, () => Promise.reject(new Error('no')));
    const [first, second] = await Promise.allSettled([ask(), ask()]);

    expect([first.status, second.status]).toEqual(['rejected', 'rejected']);
    await expect(ask()).rejects.toThrow('no');
  });
});
