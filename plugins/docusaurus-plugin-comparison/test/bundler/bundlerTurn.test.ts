import {jest} from '@jest/globals';
import {createBundlerTurn} from '../../src/bundler/bundlerTurn.js';

/** A turn, with what a bundler does when it is done. */
function withBundler() {
  const turn = createBundlerTurn();
  const done: (() => void)[] = [];
  turn.plugin.apply({
    hooks: {done: {tap: (_, then) => void done.push(then)}},
  });
  return {turn, finish: () => done.forEach((each) => each())};
}

describe('createBundlerTurn().wait()', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('ends when the bundler is done', async () => {
    const {turn, finish} = withBundler();
    const order: string[] = [];
    const waits = [turn.wait(), turn.wait()].map((wait) =>
      wait.then(() => order.push('checked')),
    );
    await Promise.resolve();
    order.push('bundled');
    finish();
    await Promise.all(waits);

    expect(order).toEqual(['bundled', 'checked', 'checked']);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('ends where the bundler has nothing to do', async () => {
    const {turn} = withBundler();
    const wait = turn.wait();
    await jest.runAllTimersAsync();

    await expect(wait).resolves.toBeUndefined();
  });
});
