import {inspect} from 'node:util';
import {logger} from '@docusaurus/logger';
import type {DocusaurusConfig} from '@docusaurus/types';
import {nameOf} from './contentPlugins.js';
import type {Problem} from '../problems/problem.js';
import {formatProblems} from '../problems/report.js';

/** Stops a build whose problems are already reported. */
export class InvalidDataError extends Error {
  override readonly name = 'InvalidDataError';

  // Docusaurus prints errors with `inspect`. The stack does not help an author.
  [inspect.custom](): string {
    return this.message;
  }
}

/**
 * Warns if readers cannot see pictures: drawing them in the browser requires
 * theme-mermaid.
 */
export function warnMissingTheme(
  {themes}: Pick<DocusaurusConfig, 'themes'>,
  diagrams: 'build' | 'client',
  warn: (text: string) => void = (text) => logger.warn(text),
): void {
  const hasTheme = themes.some((theme) =>
    /(?:^|[\\/])(?:theme-)?mermaid$/.test(nameOf(theme) ?? ''),
  );
  if (diagrams === 'client' && !hasTheme) {
    warn(
      "The option diagrams: 'client' of docusaurus-plugin-comparison needs @docusaurus/theme-mermaid among the themes of the site. Without it, readers see the text version of a diagram and no picture. Add the theme, or remove the option.",
    );
  }
}

/**
 * Prints problems in the terminal.
 *
 * @param stops - Whether an error stops the build.
 * @param choose - Returns the problems to print, which are not printed
 *   elsewhere.
 * @throws {InvalidDataError} If one of the problems is an error that stops.
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
  throw new InvalidDataError(
    'The comparison data has problems, reported above.',
  );
}
