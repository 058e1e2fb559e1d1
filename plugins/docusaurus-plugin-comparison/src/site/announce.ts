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

/** Tells of problems in the terminal, and stops a build if it is to stop. */
export function reportProblems(
  problems: readonly Problem[],
  stops: boolean,
): void {
  if (problems.length === 0) {
    return;
  }
  const text = `Comparison data\n\n${formatProblems(problems)}\n`;
  if (!stops) {
    logger.warn(text);
    return;
  }
  logger.error(text);
  throw new InvalidDataError('The comparison data has problems, told above.');
}
