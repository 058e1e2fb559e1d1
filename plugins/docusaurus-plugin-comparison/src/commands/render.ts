import fs from 'node:fs/promises';
import path from 'node:path';
import {loadDataset} from '../site/checkSite.js';
import {palette} from '../diagrams/palette.js';
import {draw, RenderError, toSvg, type DrawOptions} from '../pictures/draw.js';
import {embeddables} from '../embeds/embeddables.js';
import {show} from '../embeds/show.js';
import {createProblem} from '../problems/collect.js';
import type {Problem} from '../problems/problem.js';
import {report} from '../problems/report.js';
import {visible} from '../problems/visible.js';
import type {TableView} from '../views/table.js';
import {attributes, words, type Say, type View} from '../views/view.js';
import {quoted, UsageError, type Command, type Typed} from './command.js';
import {toTableMarkdown} from './tableMarkdown.js';

const formats = ['svg', 'mermaid', 'markdown'] as const;
const themes = ['light', 'dark'] as const;
// The attributes of an embed that are of use outside of a page.
const passed = attributes.filter((name) => name !== 'cell' && name !== 'page');
const shown = embeddables.filter(
  ({name, draw: draws}) => draws || name === 'table',
);

/** Prints a picture or a table of a dataset, for use outside of the site. */
export const render: Command = {
  usage: 'comparison:render [dataset]',
  description:
    'Print a picture or a table of a dataset, for a README or a wiki.',
  options: [
    {
      flags: '--view <view>',
      description: `what to show: ${shown.map(({name}) => name).join(', ')} (default: stack)`,
    },
    {
      flags: '--format <format>',
      description: `how: ${formats.join(', ')} (default: svg; markdown for a table)`,
    },
    {
      flags: '--theme <theme>',
      description: `the colours of an SVG: ${themes.join(', ')} (default: light)`,
    },
    {flags: '--out <file>', description: 'write it into a file instead'},
    ...passed.map((name) => ({
      flags: `--${name} <${name}>`,
      description: `as the attribute "${name}" of the embed`,
    })),
  ],
  async run({words: [dataset], options}, site, {cwd, print}) {
    if (dataset === undefined) {
      throw new UsageError(
        'Missing dataset. Name its file: comparison:render docs/NAME.comparison.yaml',
      );
    }
    const view = choose('--view', options['view'] ?? 'stack', shown);
    const format = readFormat(view, options['format']);
    const theme = choose('--theme', options['theme'] ?? 'light', themes);
    const loaded = await loadDataset(path.resolve(cwd, dataset), site).catch(
      (error: unknown) => {
        throw new UsageError(
          `Unexpected dataset ${visible(dataset)}, expected a file that exists.`,
          {cause: error},
        );
      },
    );
    if ('problems' in loaded) {
      print(report(loaded.problems));
      return 1;
    }
    const problems: Problem[] = [];
    const file = loaded.file ?? {path: dataset, text: ''};
    const props = show(
      loaded.dataset,
      new Map([['view', view.name], ...readAttributes(options)]),
      (code, details) =>
        problems.push(createProblem(file, code, undefined, details)),
    );
    if (problems.length > 0) {
      print(report(problems));
      return 1;
    }
    const say: Say = (id) => site.words[id] ?? words[id];
    const text = await toText(view, props, {format, theme, say}, site.draw);
    if (options['out'] === undefined) {
      print(text);
    } else {
      await fs.writeFile(path.resolve(cwd, options['out']), `${text}\n`);
      print(`Wrote ${visible(options['out'])}`);
    }
    return 0;
  },
};

async function toText(
  view: View,
  props: unknown,
  {
    format,
    theme,
    say,
  }: {
    readonly format: (typeof formats)[number];
    readonly theme: (typeof themes)[number];
    readonly say: Say;
  },
  how: DrawOptions,
): Promise<string> {
  const drawing = view.draw?.(props, say);
  if (!drawing) {
    return toTableMarkdown(props as TableView, say);
  }
  if (format !== 'svg') {
    return format === 'mermaid'
      ? drawing.mermaid.trimEnd()
      : `\`\`\`mermaid\n${drawing.mermaid}\`\`\``;
  }
  try {
    return paint(toSvg(await draw(drawing, how), 'picture'), theme);
  } catch (error) {
    if (error instanceof RenderError && error.reason !== 'internal') {
      throw new UsageError(
        `Unexpected picture: ${error.message}. Show less of the dataset, or take --format mermaid.`,
        {cause: error},
      );
    }
    throw error;
  }
}

/** An SVG with colours in place of the properties that a page may set. */
function paint(svg: string, theme: (typeof themes)[number]): string {
  return Object.values(palette).reduce(
    (painted, {property, ...shade}) =>
      painted.replaceAll(`var(${property}, ${shade.light})`, shade[theme]),
    svg,
  );
}

function readFormat(view: View, typed: string | undefined) {
  const possible = view.draw ? formats : (['markdown'] as const);
  return choose('--format', typed ?? possible[0], possible);
}

function readAttributes(
  options: Typed['options'],
): readonly (readonly [string, string])[] {
  return passed.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}

function choose<Choice extends string | {readonly name: string}>(
  option: string,
  typed: string,
  choices: readonly Choice[],
): Choice {
  const nameOf = (each: Choice) =>
    typeof each === 'string' ? each : each.name;
  const found = choices.find((each) => nameOf(each) === typed);
  if (!found) {
    throw new UsageError(
      `Unexpected ${quoted(typed)} for ${option}, expected one of ${choices.map(nameOf).join(', ')}.`,
    );
  }
  return found;
}
