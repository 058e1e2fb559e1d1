import {parseArgs} from 'node:util';
import {fileThemes, type FileTheme} from './applyTheme.js';

export const usage = `Usage: mermaid-to-svg [<file>] [-o <file>] [--theme <theme>]

Draws a Mermaid diagram as SVG, without a browser.

  <file>                the Mermaid text; the standard input if omitted or "-"
  -o, --output <file>   where the SVG goes; the standard output if omitted or "-"
      --theme <theme>   light, dark, or auto, which follows the reader's settings
                        (default: light)
  -h, --help            print this help
      --version         print the version

It exits with 0 if it drew the diagram, 1 if the diagram cannot be drawn, 2 if
the arguments or files are wrong, and 3 if the program itself failed.
`;

/** An error in the arguments. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
}

/** The file name that means standard input or output. */
export const standardStream = '-';

/** The parsed arguments. */
export type CliRequest =
  | {readonly kind: 'help' | 'version'}
  | {
      readonly kind: 'draw';
      readonly input: string;
      readonly output: string;
      readonly theme: FileTheme;
    };

/**
 * @param isTyped - Whether the standard input is a terminal, in which nobody
 *   types a diagram.
 * @throws {ArgumentError}
 */
export function parseArguments(
  args: readonly string[],
  isTyped: boolean,
): CliRequest {
  const {values, positionals} = parseOptions(args);
  if (values.help || values.version) {
    return {kind: values.help ? 'help' : 'version'};
  }
  const [input = standardStream, surplus] = positionals;
  if (positionals.length === 0 && isTyped) {
    throw new ArgumentError(
      'Missing file. Name a file with a Mermaid diagram, or pass one as the standard input.',
    );
  }
  if (surplus !== undefined) {
    throw new ArgumentError(
      `Unexpected ${JSON.stringify(surplus)} after the file.`,
    );
  }
  const theme = fileThemes.find((each) => each === values.theme);
  if (!theme) {
    throw new ArgumentError(
      `Unexpected ${JSON.stringify(values.theme)} for --theme, expected one of ${fileThemes.join(', ')}.`,
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
        output: {type: 'string', short: 'o', default: standardStream},
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
