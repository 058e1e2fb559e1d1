import {createInternalError} from '../internalError.js';
import {readManifest} from '../manifest.js';
import {createRenderer} from '../renderer.js';
import {RenderError} from '../renderError.js';
import {toSvg} from '../toSvg.js';
import {applyTheme} from './applyTheme.js';
import {
  parseArguments,
  standardStream,
  usage,
  ArgumentError,
  type CliRequest,
} from './arguments.js';
import {realWorld, type World} from './world.js';

const timeLimit = 30_000;
const id = 'diagram';

/** A file or stream that cannot be read or written. */
class AccessError extends Error {
  override readonly name = 'AccessError';
}

/** Runs the command; resolves with the exit code that its help describes. */
export async function runCli(
  args: readonly string[],
  world: World = realWorld,
): Promise<0 | 1 | 2 | 3> {
  try {
    return await perform(parseArguments(args, world.isInputTyped), world);
  } catch (error) {
    if (error instanceof ArgumentError) {
      world.printError(
        withoutControls(
          `${error.message}\nRun mermaid-to-svg --help for all arguments.`,
        ),
      );
      return 2;
    }
    if (error instanceof AccessError) {
      world.printError(withoutControls(error.message));
      return 2;
    }
    const cause = error instanceof Error ? error : new Error(String(error));
    world.printError(withoutControls(createInternalError(cause).message));
    return 3;
  }
}

async function perform(request: CliRequest, world: World): Promise<0 | 1 | 3> {
  switch (request.kind) {
    case 'help':
      await writeOutput(standardStream, usage, world);
      return 0;
    case 'version':
      await writeOutput(standardStream, `${readManifest().version}\n`, world);
      return 0;
    case 'draw':
      return draw(request, world);
  }
}

async function draw(
  {input, output, theme}: Extract<CliRequest, {kind: 'draw'}>,
  world: World,
): Promise<0 | 1 | 3> {
  const mermaid = await readInput(input, world);
  const renderer = createRenderer({timeLimit, maxWorkers: 1});
  try {
    const picture = await renderer.render({mermaid});
    const svg = applyTheme(toSvg(picture, id), theme, id);
    await writeOutput(output, `${svg}\n`, world);
    return 0;
  } catch (error) {
    if (!(error instanceof RenderError)) {
      throw error;
    }
    const {reason, message, line} = error;
    const file = input === standardStream ? '<stdin>' : input;
    const place = line === undefined ? file : `${file}:${line}`;
    world.printError(withoutControls(`${place}: ${reason}: ${message}`));
    return reason === 'internal' ? 3 : 1;
  } finally {
    await renderer.close();
  }
}

async function readInput(file: string, world: World): Promise<string> {
  const name =
    file === standardStream ? 'the standard input' : JSON.stringify(file);
  return orAccessError(`read ${name}`, world.read(file));
}

async function writeOutput(
  file: string,
  text: string,
  world: World,
): Promise<void> {
  const name =
    file === standardStream ? 'the standard output' : JSON.stringify(file);
  await orAccessError(`write ${name}`, world.write(file, text));
}

/** @throws {AccessError} */
async function orAccessError<Result>(
  action: string,
  access: Promise<Result>,
): Promise<Result> {
  return access.catch((error: unknown) => {
    if (error instanceof Error && 'syscall' in error) {
      throw new AccessError(`Cannot ${action}: ${error.message}.`);
    }
    throw error;
  });
}

/** Escapes all control characters except line ends and tabs. */
function withoutControls(text: string): string {
  return `${text.trimEnd().replace(/(?![\n\t])\p{Cc}/gu, '\ufffd')}\n`;
}
