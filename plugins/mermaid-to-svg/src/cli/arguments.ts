import {parseArgs} from 'node:util';
import {themes, type Theme} from './applyTheme.js';

export const usage = `Usage: mermaid-to-svg <file> [-o <file>] [--theme <theme>]

Draws a Mermaid diagram as SVG, without a browser.

  <file>                the Mermaid text; "-" is the standard input
  -o, --output <file>   where the SVG goes; the standard output if omitted
      --theme <theme>   light, dark, or auto, which follows the reader's settings
                        (default: light)
  -h, --help            print this help
      --version         print the version

It exits with 0 if it drew the diagram, 1 if the diagram cannot be drawn, 2 if
the arguments or files are wrong, and 3 if the program itself failed.
`;

/** What can be changed on the command line to make it work. */
export class ArgumentError extends Error {
  override readonly name = 'UsageError';
}

/** What the command is asked for. */
export type CliRequest =
  | {readonly kind: 'help' | 'version'}
  | {
      readonly kind: 'draw';
      readonly input: string;
      readonly output: string | undefined;
      readonly theme: Theme;
    };

/** @throws {ArgumentError} */
export function parseArguments(args: readonly string[]): CliRequest {
  const {values, positionals} = parseOptions(args);
  if (values.help || values.version) {
    return {kind: values.help ? 'help' : 'version'};
  }
  const [input, surplus] = positionals;
  if (input === undefined) {
    throw new ArgumentError(
      'Missing file. Name a file with a Mermaid diagram, or "-" for the standard input.',
    );
  }
  if (surplus !== undefined) {
    throw new ArgumentError(
      `Unexpected ${JSON.stringify(surplus)} after the file.`,
    );
  }
  const theme = themes.find((each) => each === values.theme);
  if (!theme) {
    throw new ArgumentError(
      `Unexpected ${JSON.stringify(values.theme)} for --theme, expected one of ${themes.join(', ')}.`,
    );
  }
  return {kind: 'draw', input, output: values.output, theme};
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        output: {type: 'string', short: 'o'},
        theme: {type: 'string', default: 'light'},
        help: {type: 'boolean', short: 'h', default: false},
        version: {type: 'boolean', default: false},
      },
    });
  } catch (error) {
    throw new ArgumentError(
      error instanceof Error ? error.message : String(error),
    );
  }
}
