import fs from 'node:fs';
import {SourceMap, type SourceMapPayload} from 'node:module';
import {fileURLToPath} from 'node:url';

/** The name of this package. */
export const own = 'mermaid-to-svg';

/** Finds the packages that functions are called from. */
export class Askers {
  readonly #packages = new Map<string, string>();
  readonly #maps = new Map<string, SourceMap>();

  /** The package that calls a function; its own frame is passed over. */
  find(called: (...args: readonly unknown[]) => unknown): string {
    for (const site of readStack(called)) {
      const file = site.getFileName();
      // Built-in functions, such as those of arrays, call for others.
      if (file && /[\\/]/.test(file)) {
        const library = libraryOf(file);
        return library === 'mermaid'
          ? this.#packageAt(
              file,
              site.getLineNumber() ?? 0,
              site.getColumnNumber() ?? 0,
            )
          : (library ?? own);
      }
    }
    throw new Error('A member is asked for by no file');
  }

  #packageAt(file: string, line: number, column: number): string {
    const place = `${file}:${line}:${column}`;
    const known = this.#packages.get(place);
    if (known !== undefined) {
      return known;
    }
    const found = packageOf(this.#mapOf(file), line, column);
    this.#packages.set(place, found);
    return found;
  }

  #mapOf(file: string): SourceMap {
    const known = this.#maps.get(file);
    if (known) {
      return known;
    }
    const path = file.startsWith('file:') ? fileURLToPath(file) : file;
    const text = fs.readFileSync(`${path}.map`, 'utf8');
    const map = new SourceMap(JSON.parse(text) as SourceMapPayload);
    this.#maps.set(file, map);
    return map;
  }
}

// Mermaid is bundled with its libraries.
function packageOf(map: SourceMap, line: number, column: number): string {
  const origin = map.findOrigin(line, column);
  if (!('fileName' in origin)) {
    throw new Error(`No source is known for ${line}:${column}`);
  }
  return libraryOf(origin.fileName) ?? 'mermaid';
}

/** The package that a file is of, where that is installed. */
function libraryOf(file: string): string | undefined {
  const [, library] =
    /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(file) ?? [];
  return library;
}

function readStack(
  called: (...args: readonly unknown[]) => unknown,
): readonly NodeJS.CallSite[] {
  const {prepareStackTrace, stackTraceLimit} = Error;
  const holder: {stack?: readonly NodeJS.CallSite[]} = {};
  Error.stackTraceLimit = 4;
  Error.prepareStackTrace = (_, sites) => sites;
  try {
    Error.captureStackTrace(holder, called);
    return holder.stack ?? [];
  } finally {
    Error.prepareStackTrace = prepareStackTrace;
    Error.stackTraceLimit = stackTraceLimit;
  }
}
