import path from 'node:path';
import {escapeHidden} from '../../problems/formats/json.js';
import {formatProblems} from '../../problems/report.js';
import {filesOf} from '../../site/checkSite.js';
import {createDatasets} from '../../site/datasets.js';
import {loadDatasets} from '../../site/loadDatasets.js';
import {msPerDay} from '../../values/calendar.js';
import {chooseDatasets} from '../chooseDatasets.js';
import {chooseOption} from '../chooseOption.js';
import type {Command} from '../command.js';
import {assertChecked, readNamedFile} from '../namedFiles.js';
import {printOrWrite} from '../printOrWrite.js';
import {readDayCount} from '../readDayCount.js';
import {checkLinks} from './checkLinks.js';
import {fetchLimits, type FetchLimits} from './fetchPage.js';
import {formatSources} from './formatSources.js';
import {LinkCache} from './linkCache.js';
import {listLinks, listWithoutArchive} from './listLinks.js';
import {realNetwork, type Network} from './network.js';
import type {LinkStatus, SourcesReport} from './sourcesReport.js';

/** What makes the command exit with 1, by the words of `--fail-on`. */
const findings: readonly {
  readonly name: string;
  readonly isFound: (summary: SourcesReport['summary']) => boolean;
}[] = [
  {name: 'dead', isFound: ({dead}) => dead > 0},
  {name: 'quote', isFound: ({quoteMissing}) => quoteMissing > 0},
  {name: 'moved', isFound: ({moved}) => moved > 0},
  {name: 'unchecked', isFound: ({unchecked}) => unchecked > 0},
  {name: 'archive', isFound: ({withoutArchive}) => withoutArchive > 0},
];

/** Checks the sources of datasets on the web. */
export const sources = createSourcesCommand();

/** The command with the network that it asks; a test gives its own. */
export function createSourcesCommand(
  network: Network = realNetwork,
  limits: FetchLimits = fetchLimits,
): Command {
  return {
    usage: 'comparison:sources [files...]',
    description:
      'Ask the web whether the links of datasets still work, and whether the pages still contain what is quoted from them.',
    options: [
      {
        flags: '--format <format>',
        description: 'how to print: human, json (default: human)',
      },
      {
        flags: '--fail-on <findings>',
        description: `exit with 1 for any of these: ${findings.map(({name}) => name).join(', ')} (default: dead,quote)`,
      },
      {
        flags: '--max-age <days>',
        description:
          'take what an earlier run found if it is not older, such as 7d (default); 0 asks for all links again',
      },
      {
        flags: '--allow-private',
        description: 'also ask addresses of private networks',
      },
      {flags: '--out <file>', description: 'write it into a file instead'},
    ],
    async run({words, options}, site, io) {
      const format = chooseOption('--format', options['format'] ?? 'human', [
        'human',
        'json',
      ]);
      const failing = readFindings(options['failOn'] ?? 'dead,quote');
      const maxAge = readDayCount(options['maxAge'] ?? '7', '--max-age', 7);
      const named = words.map((word) => readNamedFile(word, io));
      const all = createDatasets(site);
      const found = await loadDatasets(site, all);
      const chosen = await chooseDatasets(named, found, all);
      assertChecked(named, filesOf(chosen), site);
      const problems = [...chosen.values()].flatMap((loaded) =>
        'problems' in loaded ? loaded.problems : [],
      );
      if (problems.length > 0) {
        io.print(formatProblems(problems));
        return 1;
      }
      const datasets = [...chosen.values()].flatMap((loaded) =>
        'dataset' in loaded ? [loaded.dataset] : [],
      );
      const cache = await LinkCache.open(
        path.join(site.draw.cacheFolder, 'sources.json'),
        network.now() - maxAge * msPerDay + (maxAge === 0 ? 1 : 0),
      );
      const links = listLinks(datasets);
      const outcomes = await checkLinks(
        links,
        cache,
        {mayBePrivate: options['allowPrivate'] !== undefined, limits},
        network,
      );
      const withoutArchive = listWithoutArchive(datasets);
      const report: SourcesReport = {
        version: 1,
        summary: {
          links: links.length,
          ...countStatuses(outcomes),
          withoutArchive: withoutArchive.length,
        },
        links: outcomes.flatMap((outcome, index) => {
          const link = links[index];
          return link ? [{url: link.url, ...outcome, uses: link.uses}] : [];
        }),
        withoutArchive,
      };
      await printOrWrite(
        format === 'json'
          ? escapeHidden(JSON.stringify(report, null, 2))
          : formatSources(report),
        options['out'],
        io,
      );
      return failing.some(({isFound}) => isFound(report.summary)) ? 1 : 0;
    },
  };
}

function countStatuses(
  outcomes: readonly {readonly status: LinkStatus}[],
): Readonly<Record<LinkStatus, number>> {
  const counts = {ok: 0, dead: 0, quoteMissing: 0, moved: 0, unchecked: 0};
  for (const {status} of outcomes) {
    counts[status] += 1;
  }
  return counts;
}

function readFindings(typed: string) {
  return typed
    .split(',')
    .map((name) => chooseOption('--fail-on', name.trim(), findings));
}
