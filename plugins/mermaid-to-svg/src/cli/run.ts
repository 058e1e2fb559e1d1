import fs from 'node:fs/promises';
import {text as readAll} from 'node:stream/consumers';
import {readManifest} from '../manifest.js';
import {createRenderer} from '../renderer.js';
import {RenderError} from '../renderError.js';
import {toSvg} from '../toSvg.js';
import {applyTheme} from './applyTheme.js';
import {
  parseArguments,
  usage,
  ArgumentError,
  type CliRequest,
} from './arguments.js';

/** The world as the command sees it. */
export interface World {
  /** Reads a file; "-" is the standard input. */
  read(file: string): Promise<string>;
  write(file: string, text: string): Promise<void>;
  print(text: string): void;
  printError(text: string): void;
}

const realWorld: World = {
  read: (file) =>
    file === '-' ? readAll(process.stdin) : fs.readFile(file, 'utf8'),
  write: (file, text) => fs.writeFile(file, text),
  print: (text) => process.stdout.write(text),
  printError: (text) => process.stderr.write(text),
};

const timeLimit = 30_000;
const id = 'diagram';

/** Runs the command; resolves with the exit code, as its help says. */
export async function runCli(
  args: readonly string[],
  world: World = realWorld,
): Promise<0 | 1 | 2 | 3> {
  try {
    const request = parseArguments(args);
    switch (request.kind) {
      case 'help':
        world.print(usage);
        return 0;
      case 'version':
        world.print(`${readManifest().version}\n`);
        return 0;
      case 'draw':
        return await draw(request, world);
    }
  } catch (error) {
    if (!(error instanceof ArgumentError)) {
      throw error;
    }
    world.printError(
      `${withoutControls(error.message)}\nRun mermaid-to-svg --help for all arguments.\n`,
    );
    return 2;
  }
}

async function draw(
  {input, output, theme}: Extract<CliRequest, {kind: 'draw'}>,
  world: World,
): Promise<0 | 1 | 3> {
  const mermaid = await tryFile('read', input, () => world.read(input));
  const renderer = createRenderer({timeLimit, maxWorkers: 1});
  try {
    const picture = await renderer.render({mermaid});
    const svg = `${applyTheme(toSvg(picture, id), theme, id)}\n`;
    if (output === undefined) {
      world.print(svg);
    } else {
      await tryFile('write', output, () => world.write(output, svg));
    }
    return 0;
  } catch (error) {
    if (!(error instanceof RenderError)) {
      throw error;
    }
    const {reason, message, line} = error;
    const file = input === '-' ? '<stdin>' : input;
    const place = line === undefined ? file : `${file}:${line}`;
    world.printError(`${withoutControls(`${place}: ${reason}: ${message}`)}\n`);
    return reason === 'internal' ? 3 : 1;
  } finally {
    await renderer.close();
  }
}

/** @throws {ArgumentError} */
async function tryFile<Result>(
  verb: 'read' | 'write',
  file: string,
  access: () => Promise<Result>,
): Promise<Result> {
  return access().catch((error: unknown) => {
    const detail = error instanceof Error ? error.message : String(error);
    throw new ArgumentError(
      `Cannot ${verb} ${JSON.stringify(file)}: ${detail}.`,
    );
  });
}

/** A text in which nothing is left that a terminal obeys, but ends of lines. */
function withoutControls(text: string): string {
  return text.replace(/(?!\n)\p{Cc}/gu, '\ufffd');
}
