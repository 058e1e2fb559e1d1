import type {Mermaid, MermaidConfig} from 'mermaid';
import type {PictureWarning} from '../picture.js';
import {preambleOf} from '../text/preamble.js';
import {config} from './config.js';
import {themeVariables} from './theme.js';

/** Values by the names of Mermaid's theme variables. */
export type ThemeVariables = Readonly<Record<string, unknown>>;

/** What the front matter and the directives of a text say about its colors. */
export interface AuthorSettings {
  readonly themeVariables: ThemeVariables;
  readonly warnings: readonly PictureWarning[];
}

/** Reads the settings of an author from Mermaid. */
export interface SettingsReader {
  /** The settings of a text without front matter and directives. */
  readonly usual: AuthorSettings;
  /**
   * Resets the configuration of Mermaid if the text has settings.
   *
   * @param source - The text as its author wrote it, for lines in warnings.
   */
  read(mermaid: string, source: string): Promise<AuthorSettings>;
}

// Pictures have one look, that of the theme "base" with our colors.
const usualThemes: readonly unknown[] = [undefined, null, 'default', 'base'];

// Measured fonts and paints without references are what pictures consist of.
const ignoredVariables = new Set(['fontFamily', 'useGradient', 'dropShadow']);

export function createSettingsReader({
  initialize,
  getConfig,
  parse,
  reset,
}: Mermaid['mermaidAPI']): SettingsReader {
  // Mermaid derives most variables from others.
  const derive = (variables?: ThemeVariables): ThemeVariables => {
    // The directives of the last text would change the result.
    reset();
    initialize({...config, ...(variables && {themeVariables: variables})});
    return {...(getConfig().themeVariables as ThemeVariables)};
  };
  const ours = derive(themeVariables);
  const plain = derive();
  const usual: AuthorSettings = {themeVariables: ours, warnings: []};

  return {
    usual,
    async read(mermaid, source) {
      const preamble = preambleOf(mermaid);
      if (preamble === undefined || !/theme/.test(preamble)) {
        return usual;
      }
      derive();
      const {theme, themeVariables: written = {}} = await parse(
        `${preamble}pie\n`,
      ).then(
        ({config: found}: {config: MermaidConfig}) => found,
        // Mermaid says what is wrong when it draws.
        (): MermaidConfig => ({}),
      );
      const variables = Object.fromEntries(
        Object.entries(written as ThemeVariables).filter(
          ([name, value]) => !ignoredVariables.has(name) && value !== '',
        ),
      );
      return {
        themeVariables: overlay(
          ours,
          variables,
          // Without a theme, Mermaid does not derive other colors from these.
          theme === undefined ? variables : derive(variables),
          plain,
        ),
        warnings: usualThemes.includes(theme)
          ? []
          : [toWarning(String(theme), source)],
      };
    },
  };
}

/** Our variables, replaced by those that an author wrote or that follow. */
function overlay(
  ours: ThemeVariables,
  written: ThemeVariables,
  derived: ThemeVariables,
  plain: ThemeVariables,
): ThemeVariables {
  const changed = Object.entries(derived).flatMap(([name, value]) => {
    const [our, before, wanted] = [ours[name], plain[name], written[name]];
    if (isRecord(value) && isRecord(our)) {
      const nested = overlay(
        our,
        isRecord(wanted) ? wanted : {},
        value,
        isRecord(before) ? before : {},
      );
      return [[name, nested]];
    }
    const isChanged = wanted !== undefined || value !== before;
    return isChanged && value !== undefined ? [[name, value]] : [];
  });
  return {...ours, ...Object.fromEntries(changed)};
}

function isRecord(value: unknown): value is ThemeVariables {
  return typeof value === 'object' && value !== null;
}

function toWarning(theme: string, source: string): PictureWarning {
  const found = /["']?\btheme\b["']?\s*:/.exec(source);
  return {
    message: `The theme "${theme}" is not applied. Pictures have the colors of the site, in light and dark mode. Use "base" with themeVariables for colors of your own.`,
    ...(found && {
      line: source.slice(0, found.index).split(/\r\n?|\n/).length,
    }),
  };
}
