import {inspect} from 'node:util';
import {logger} from '@docusaurus/logger';
import type {DocusaurusConfig} from '@docusaurus/types';
import {nameOf} from './contentPlugins.js';
import type {Problem} from '../problems/problem.js';
import {formatProblems} from '../problems/report.js';

/** What stops a build; the problems themselves have been told by then. */
export class InvalidDataError extends Error {
  override readonly name = 'InvalidDataError';

  // Docusaurus prints errors through `inspect`; the stack of a message to an
  // author is noise.
  [inspect.custom](): string {
    return this.message;
  }
}

/**
 * Tells of pictures that nobody will see: those that are left to the reader's
 * browser want theme-mermaid there.
 */
export function warnMissingTheme(
  {themes}: Pick<DocusaurusConfig, 'themes'>,
  diagrams: 'build' | 'client',
  warn: (text: string) => void = (text) => logger.warn(text),
): void {
  const isThere = themes.some((theme) =>
    /(?:^|[\\/])(?:theme-)?mermaid$/.test(nameOf(theme) ?? ''),
  );
  if (diagrams === 'client' && !isThere) {
    warn(
      "Unexpected diagrams: 'client' in the options of docusaurus-plugin-comparison, expected @docusaurus/theme-mermaid among the themes of the site: without it readers see the words of a diagram and no picture. Add the theme, or remove the option.",
    );
  }
}

/**
 * Prints problems in the terminal, and throws if one is an error and a build is
 * to stop.
 *
 * @param choose which of them to print: those that nothing else has printed.
 */
export function reportProblems(
  problems: readonly Problem[],
  stops: boolean,
  choose: (problems: readonly Problem[]) => readonly Problem[] = (all) => all,
): void {
  const isError = stops && problems.some(({severity}) => severity === 'error');
  const printed = choose(problems);
  if (printed.length > 0) {
    const text = `Comparison data\n\n${formatProblems(printed)}\n`;
    const print = isError ? logger.error : logger.warn;
    print(text);
  }
  if (!isError) {
    return;
  }
  throw new InvalidDataError('The comparison data has problems, told above.');
}
