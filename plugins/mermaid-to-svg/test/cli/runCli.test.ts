import {runCli} from '../../src/cli/runCli.js';
import type {World} from '../../src/cli/world.js';

/** A world in which every file is a diagram, and what it was told. */
function makeWorld(changes: Partial<World> = {}) {
  const written: [file: string, text: string][] = [];
  const errors: string[] = [];
  const world: World = {
    isInputTyped: false,
    read: async () => 'flowchart LR\n  a --> b\n',
    write: async (file, text) => {
      written.push([file, text]);
    },
    printError: (text) => errors.push(text),
    ...changes,
  };
  return {world, written, errors};
}

function makeSystemError(message: string): Error {
  return Object.assign(new Error(message), {syscall: 'write'});
}

describe('runCli(args, world)', () => {
  it('asks for a file where the standard input is a keyboard', async () => {
    const {world, written, errors} = makeWorld({isInputTyped: true});

    expect(await runCli([], world)).toBe(2);
    expect(written).toEqual([]);
    expect(errors).toEqual([
      'Missing file. Name a file with a Mermaid diagram, or pass one as the standard input.\nRun mermaid-to-svg --help for all arguments.\n',
    ]);
  });

  it('reads a keyboard if asked to', async () => {
    const {world, written, errors} = makeWorld({isInputTyped: true});

    expect(await runCli(['-'], world)).toBe(0);
    expect(written).toEqual([['-', expect.stringMatching(/^<svg .*\n$/s)]]);
    expect(errors).toEqual([]);
  });

  it.each([['--help'], ['--version'], ['a.mmd']])(
    'says that it could not print with %s',
    async (...args) => {
      const {world, errors} = makeWorld({
        write: () => Promise.reject(makeSystemError('write EPIPE')),
      });

      expect(await runCli(args, world)).toBe(2);
      expect(errors).toEqual([
        'Cannot write the standard output: write EPIPE.\n',
      ]);
    },
  );

  it('says that it could not read the standard input', async () => {
    const {world, errors} = makeWorld({
      read: () => Promise.reject(makeSystemError('EAGAIN')),
    });

    expect(await runCli([], world)).toBe(2);
    expect(errors).toEqual(['Cannot read the standard input: EAGAIN.\n']);
  });

  it('reports a failure of its own as a defect', async () => {
    const {world, errors} = makeWorld({
      read: () => Promise.reject(new TypeError('x is undefined')),
    });

    expect(await runCli(['a.mmd'], world)).toBe(3);
    expect(errors).toEqual([
      expect.stringMatching(
        /^TypeError: x is undefined\. This is a defect in mermaid-to-svg .* Report it at https:.*\n$/,
      ),
    ]);
  });
});
