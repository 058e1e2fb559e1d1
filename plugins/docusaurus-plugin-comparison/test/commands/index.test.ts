import {createRequire} from 'node:module';
import {jest} from '@jest/globals';
import {check} from '../../src/commands/check.js';
import {UsageError, type CommandContext} from '../../src/commands/command.js';
import {create} from '../../src/commands/create.js';
import {diff} from '../../src/commands/diff/index.js';
import {commands, register, runCommand} from '../../src/commands/index.js';
import {importCommand} from '../../src/commands/importCommand.js';
import {render} from '../../src/commands/render.js';
import {schema} from '../../src/commands/schema.js';
import {sources} from '../../src/commands/sources/index.js';
import type {JsonReport} from '../../src/problems/formats/json.js';
import {makeFolder} from '../support/folder.js';
import {siteOf} from './runIn.js';

type Cli = Parameters<typeof register>[0];

const site = makeFolder({
  'docs/x.comparison.yaml': `title: T
criteria: {x: {name: X, type: number}}
subjects: {a: {name: A, values: {x: {value: 1, asOf: 2026-06-20}}}}
`,
  'docs/wrong.comparison.yaml': 'title: Wrong\n',
});

describe('commands', () => {
  it('are those of the documentation', () => {
    expect(commands).toEqual([
      check,
      diff,
      sources,
      schema,
      create,
      importCommand,
      render,
    ]);
    expect(commands.map(({usage}) => usage)).toEqual([
      'comparison:check [files...]',
      'comparison:diff [from] [to]',
      'comparison:sources [files...]',
      'comparison:schema [dataset]',
      'comparison:new <name>',
      'comparison:import <input>',
      'comparison:render [dataset]',
    ]);
  });
});

describe('register(cli, site)', () => {
  it('hangs each command with its options into the command line', () => {
    const called: (readonly unknown[])[] = [];
    const cli: Cli = new Proxy({} as Cli, {
      get:
        (_, name) =>
        (...passed: readonly unknown[]) => {
          called.push([name, ...passed]);
          return cli;
        },
    });
    register(cli, siteOf(site.dir));

    expect(called).toEqual(
      commands.flatMap(({usage, description, options}) => [
        ['command', usage],
        ['description', description],
        ...options.map((option) => [
          'option',
          option.flags,
          option.description,
        ]),
        ['exitOverride', expect.any(Function)],
        ['action', expect.any(Function)],
      ]),
    );
  });
});

// The library that Docusaurus passes to plugins, at the version it depends on.
const core = createRequire(
  createRequire(import.meta.url).resolve('@docusaurus/core/package.json'),
);
const {Command} = core('commander') as {
  readonly Command: new () => Cli & {
    parseAsync(argv: readonly string[]): Promise<unknown>;
  };
};

describe('register(cli, site), for two instances of the plugin', () => {
  it('lists each command once, and leaves those of other plugins', () => {
    const cli = new Command();
    cli.command('docs:version <version>');
    register(cli, siteOf(site.dir));
    register(cli, siteOf(site.dir));

    expect(cli.commands.map((each) => each.name())).toEqual([
      'docs:version',
      'comparison:check',
      'comparison:diff',
      'comparison:sources',
      'comparison:schema',
      'comparison:new',
      'comparison:import',
      'comparison:render',
    ]);
  });
});

describe('register(cli, site), with Docusaurus’ own commander', () => {
  let printed = '';
  let exit: jest.Spied<typeof process.exit>;
  const before = process.exitCode;

  beforeEach(() => {
    printed = '';
    const write = (text: unknown) => {
      printed += String(text);
      return true;
    };
    jest.spyOn(process.stdout, 'write').mockImplementation(write);
    jest.spyOn(console, 'error').mockImplementation(() => {});
    // The library counts on it that nothing runs after this.
    exit = jest.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`exit ${code}`);
    });
  });

  afterEach(() => {
    jest.restoreAllMocks();
    process.exitCode = before;
  });

  async function type(...words: readonly string[]): Promise<void> {
    const cli = new Command();
    register(cli, siteOf(site.dir));
    await cli.parseAsync(['node', 'docusaurus', ...words]);
  }

  it('is version 5', () => {
    expect(core('commander/package.json')).toHaveProperty(
      'version',
      expect.stringMatching(/^5\./),
    );
  });

  it('passes files and every option on, and sets the exit code', async () => {
    const file = site.at('docs/x.comparison.yaml');
    const options = '--format json --stale-after 9d --today 2026-06-30';
    await type('comparison:check', file, ...options.split(' '));

    expect(JSON.parse(printed)).toMatchObject({
      datasets: 1,
      warnings: 2,
      problems: [{code: 'stale'}, {code: 'no-source'}],
    } satisfies DeepPartial<JsonReport>);
    expect(process.exitCode).toBe(0);

    printed = '';
    await type('comparison:check', file, '--max-warnings', '0');
    expect(printed).toMatch(/1 warning in 1 file\n$/);
    expect(process.exitCode).toBe(1);

    await type('comparison:check', '--today', 'soon');
    expect(process.exitCode).toBe(2);
    expect(exit).not.toHaveBeenCalled();
  });

  it('passes each of several files on', async () => {
    const files = ['x', 'wrong'].map((name) =>
      site.at(`docs/${name}.comparison.yaml`),
    );
    await type('comparison:check', ...files, '--format=json');

    expect(JSON.parse(printed)).toMatchObject({datasets: 2, errors: 2});
    expect(process.exitCode).toBe(1);
  });

  it('passes on that nothing was typed', async () => {
    await type('comparison:schema');

    expect(JSON.parse(printed)).toHaveProperty('title', 'Comparison dataset');
    expect(process.exitCode).toBe(0);
  });

  it.each([
    ['an option that does not exist', ['comparison:check', '--fromat', 'json']],
    ['an option without its value', ['comparison:check', '--format']],
    ['a command without its name', ['comparison:new']],
  ])('exits with 2 for %s', async (_, words) => {
    await expect(type(...words)).rejects.toThrow('exit 2');
    expect(exit).toHaveBeenCalledTimes(1);
  });

  it('exits with 0 for the help, which lists the options', async () => {
    await expect(type('comparison:check', '--help')).rejects.toThrow('exit 0');
    expect(check.options.filter(({flags}) => !printed.includes(flags))).toEqual(
      [],
    );
  });
});

describe('runCommand(command, typed, site, io)', () => {
  const end = async (run: () => Promise<0 | 1>) => {
    const printed: string[] = [];
    const io: CommandContext = {
      cwd: site.dir,
      env: {},
      now: () => new Date(0),
      print: (text) => void printed.push(text),
    };
    const command = {...check, run};
    const typed = {words: [], options: {}};
    const code = await runCommand(command, typed, siteOf(site.dir), io);
    return {code, printed: printed.join('\n')};
  };

  it.each([0, 1] as const)(
    'resolves with %d as the command does',
    async (code) => {
      expect(await end(async () => code)).toEqual({code, printed: ''});
    },
  );

  it('resolves with 2 for wrong usage, and tells it without a stack', async () => {
    expect(
      await end(() => Promise.reject(new UsageError('Unexpected x.'))),
    ).toEqual({code: 2, printed: 'Unexpected x.'});
  });

  it('resolves with 3 for all else that is thrown, error or not', async () => {
    const error = new TypeError('ours');
    const [first, second] = await Promise.all([
      end(() => Promise.reject(error)),
      end(() => Promise.reject('ours')),
    ]);

    expect(first.code).toBe(3);
    expect(first.printed.endsWith(`\n${error.stack}`)).toBe(true);
    expect(second.code).toBe(3);
    expect(second.printed).toMatch(/Please report it with these lines:\nours$/);
  });
});

type DeepPartial<T> = {[Key in keyof T]?: DeepPartial<T[Key]>};
