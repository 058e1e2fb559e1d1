import fs from 'node:fs';
import path from 'node:path';
import {createDatasets} from '../site/datasets.js';
import {loadVersions} from '../site/versions.js';
import {toProblem} from '../problems/issue.js';
import {formatProblems} from '../problems/report.js';
import {visible} from '../problems/visible.js';
import {createLanguage} from '../values/language.js';
import {attributes, translateWith} from '../views/view.js';
import {chooseOption} from './chooseOption.js';
import {
  quoted,
  UsageError,
  type Command,
  type RawArguments,
} from './command.js';
import {readChoicesOption} from './readChoicesOption.js';
import {renderInto} from './renderInto.js';
import {
  printFormats,
  printers,
  pictureThemes,
  type Printer,
} from './printers.js';
import {printOrWrite} from './printOrWrite.js';

/** The attributes of an embed that apply outside of a page. */
const passedAttributes = attributes.filter(
  (name) =>
    ![
      'cell',
      'is',
      'unit',
      'digits',
      'fresh',
      'page',
      'controls',
      'mark',
      'marks',
      'claims',
    ].includes(name),
);

/** Prints a picture or a table of a dataset for use outside of the site. */
export const render: Command = {
  usage: 'comparison:render [dataset]',
  description:
    'Print a picture or a table of a dataset, for a README or a wiki, or keep those of a Markdown file up to date.',
  options: [
    {
      flags: '--view <view>',
      description: `what to show: ${printers.map(({name}) => name).join(', ')} (default: stack)`,
    },
    {
      flags: '--format <format>',
      description: `how: ${printFormats.join(', ')} (default: svg; markdown for a table)`,
    },
    {
      flags: '--theme <theme>',
      description: `the colours of an SVG: ${pictureThemes.join(', ')} (default: light)`,
    },
    {flags: '--out <file>', description: 'write it into a file instead'},
    {
      flags: '--into <file>',
      description:
        'fill the blocks of a Markdown file, which say what they show',
    },
    {
      flags: '--check',
      description:
        'with --into: write nothing, and exit with 1 if a block differs',
    },
    {
      flags: '--choose <choices>',
      description:
        'for which choices of dimensions, such as region=us (default: the first ones)',
    },
    ...passedAttributes.map((name) => ({
      flags: `--${name} <${name}>`,
      description: `as the attribute "${name}" of the embed`,
    })),
  ],
  async run({words: [dataset], options}, site, io) {
    const {cwd, print} = io;
    const base = {
      translate: translateWith(site.words),
      draw: site.draw,
      // Outside of the site, figures stay as typed; the order is that of the
      // site.
      language: createLanguage({...site.language, figures: 'typed'}),
    };
    const {into, check, ...others} = options;
    if (into !== undefined) {
      assertAlone(dataset, others);
      return renderInto(
        {
          into,
          isCheck: check !== undefined,
          attributes: passedAttributes,
          settings: {...base, format: 'markdown', theme: 'light'},
        },
        site,
        io,
      );
    }
    if (check !== undefined) {
      throw new UsageError(
        'Missing file for --check. Name it: comparison:render --into README.md --check',
      );
    }
    if (dataset === undefined) {
      throw new UsageError(
        'Missing dataset. Name its file: comparison:render docs/NAME.comparison.yaml',
      );
    }
    const printer = chooseOption(
      '--view',
      options['view'] ?? 'stack',
      printers,
    );
    const format = readPictureFormat(printer, options['format']);
    const theme = chooseOption(
      '--theme',
      options['theme'] ?? 'light',
      pictureThemes,
    );
    const datasets = createDatasets(site);
    const file = path.resolve(cwd, dataset);
    const loaded = await datasets.load(file).catch((error: unknown) => {
      throw new UsageError(`There is no dataset ${visible(dataset)}.`, {
        cause: error,
      });
    });
    if ('problems' in loaded) {
      print(formatProblems(loaded.problems));
      return 1;
    }
    const printed = await printer.print(
      loaded.dataset,
      new Map([
        ...readAttributes(options),
        ...readChoicesOption(options['choose'], loaded.dataset),
      ]),
      {
        ...base,
        format,
        theme,
        versions:
          options['since'] === undefined
            ? undefined
            : await loadVersions(file, site, async (each) =>
                fs.existsSync(each) ? datasets.load(each) : undefined,
              ),
      },
    );
    if ('issues' in printed) {
      const place = loaded.file;
      print(
        formatProblems(
          printed.issues.map((each) => toProblem(each, place, undefined)),
        ),
      );
      return 1;
    }
    await printOrWrite(printed.text, options['out'], {cwd, print});
    return 0;
  },
};

/** The blocks of a file say what they show. */
function assertAlone(
  dataset: string | undefined,
  options: RawArguments['options'],
): void {
  const [name] = Object.keys(options).filter(
    (each) => options[each] !== undefined,
  );
  const found = dataset ?? (name === undefined ? undefined : `--${name}`);
  if (found !== undefined) {
    throw new UsageError(
      `Unexpected ${quoted(found)} with --into. Write it into the block of the file: <!-- comparison: docs/NAME.comparison.yaml view=table -->.`,
    );
  }
}

function readPictureFormat(
  {formats: possible}: Printer,
  typed: string | undefined,
) {
  return chooseOption('--format', typed ?? possible[0], possible);
}

function readAttributes(
  options: RawArguments['options'],
): readonly (readonly [string, string])[] {
  return passedAttributes.flatMap((name) => {
    const value = options[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}
