import {plural} from '../../problems/report.js';
import {visible} from '../../problems/visible.js';
import type {
  LinkStatus,
  LinkUse,
  ReportedLink,
  SourcesReport,
} from './sourcesReport.js';

const labels = [
  ['dead', 'DEAD'],
  ['quoteMissing', 'QUOTE'],
  ['moved', 'MOVED'],
  ['unchecked', 'NOT CHECKED'],
] as const satisfies readonly (readonly [LinkStatus, string])[];

/** What was found, for people: what has to be changed comes first. */
export function formatSources({
  links,
  withoutArchive,
  summary,
}: SourcesReport): string {
  const lines = labels.flatMap(([status, label]) =>
    links
      .filter((link) => link.status === status)
      .flatMap((link) => describeLink(link, label)),
  );
  const missing =
    withoutArchive.length > 0
      ? [
          `NO ARCHIVE  ${withoutArchive.map(({data, source}) => `${data}: ${source}`).join(', ')}`,
        ]
      : [];
  return [...lines, ...missing, describeSummary(summary)]
    .map(visible)
    .join('\n');
}

function describeLink(
  {url, reason, address, uses, quotes}: ReportedLink,
  label: string,
): readonly string[] {
  const wanted = quotes.filter(({isFound}) => isFound === false);
  return [
    `${label}  ${url}`,
    `  ${reason}. ${uses.map(describeUse).join(', ')}`,
    ...(address === null ? [] : [`  Now at ${address}`]),
    ...wanted.map(({quote}) => `  Not there: "${quote}"`),
  ];
}

function describeUse({data, as, source}: LinkUse): string {
  switch (as) {
    case 'source':
      return `${data}: ${source}`;
    case 'archive':
      return `${data}: archive of ${source}`;
    case 'link':
      return data;
  }
}

function describeSummary({
  links,
  ok,
  dead,
  quoteMissing,
  moved,
  unchecked,
  withoutArchive,
}: SourcesReport['summary']): string {
  const counts = [
    `${ok} ok`,
    `${dead} dead`,
    `${quoteMissing} without their quote`,
    `${moved} moved`,
    `${unchecked} not checked`,
  ].join(', ');
  return `${plural(links, 'link')}: ${counts}. ${plural(withoutArchive, 'source')} without an archive.`;
}
