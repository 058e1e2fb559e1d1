import fs from 'node:fs';
import path from 'node:path';
import {layOut} from '../../embeds/layOut.js';
import type {Dataset} from '../../model/index.js';
import {createLanguage} from '../../values/language.js';
import {cellLabel} from '../../views/cellLabel.js';
import type {ChangesView} from '../../views/changes.js';
import {escapeHtml} from '../../views/escapeHtml.js';
import {translateWith, type Translate} from '../../views/view.js';
import type {Datasets} from '../datasets.js';
import type {SiteContext} from '../site.js';
import {listSameInVersions, loadVersions} from '../versions.js';
import {dateOfData} from './dateOfData.js';
import type {DescribedSite} from './pageStructuredData.js';
import type {AtomEntry} from './printAtom.js';

/**
 * The changes of a dataset from each version of the docs to the next one, with
 * the values, the newest first. Versions whose data has no date are left out,
 * and so are those in which nothing has changed.
 *
 * @param original - Absolute path of the newest version, not of a translation.
 */
export async function listChangeEntries(
  original: string,
  site: SiteContext & DescribedSite,
  {load, loadOriginal}: Pick<Datasets, 'load' | 'loadOriginal'>,
): Promise<readonly AtomEntry[]> {
  const files = listSameInVersions(original, site.versions ?? []).filter(
    ({file}) => fs.existsSync(file),
  );
  const entries: AtomEntry[] = [];
  for (const [index, {version, file}] of files.entries()) {
    const since = files[index + 1]?.version;
    const loaded = await load(file);
    if (since !== undefined && 'dataset' in loaded) {
      const {dataset} = loaded;
      const date = dateOfData(dataset);
      const versions = await loadVersions(
        file,
        site,
        ifThere(load),
        ifThere(loadOriginal),
      );
      const changes = layOutChanges(dataset, since, versions, site);
      if (date !== undefined && changes) {
        const {formatDate} = createLanguage(site.language);
        entries.push({
          name: `${since}..${version ?? 'current'}`,
          title: `${dataset.title}: ${since} → ${version ?? formatDate(date)}`,
          date,
          content: changes,
        });
      }
    }
  }
  return entries;
}

function ifThere(load: Datasets['loadOriginal']) {
  return async (file: string) =>
    fs.existsSync(path.normalize(file)) ? load(file) : undefined;
}

/** A list of what has changed, as HTML; undefined if nothing has. */
function layOutChanges(
  dataset: Dataset,
  since: string,
  versions: Awaited<ReturnType<typeof loadVersions>>,
  {language, words}: DescribedSite,
): string | undefined {
  const say = translateWith(words);
  const query = new Map([
    ['view', 'changes'],
    ['since', since],
  ]);
  const lookups = {versions, language: createLanguage(language), say};
  const result = layOut(dataset, query, lookups);
  const items =
    'laidOut' in result
      ? listChanges(result.laidOut.props as ChangesView, say)
      : [];
  return items.length === 0
    ? undefined
    : `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

function listChanges(
  {values, subjects, criteria}: ChangesView,
  say: Translate,
): readonly string[] {
  const change = (was: string, is: string) =>
    `<del>${escapeHtml(was)}</del> → <ins>${escapeHtml(is)}</ins>`;
  return [
    ...values.map(
      ({subject, criterion, was, is}) =>
        `${escapeHtml(`${subject} · ${criterion}`)}: ${change(cellLabel(was, say), cellLabel(is, say))}`,
    ),
    ...[subjects, criteria].flatMap(({added, removed, renamed}) => [
      ...added.map((name) => `<ins>${escapeHtml(name)}</ins>`),
      ...removed.map((name) => `<del>${escapeHtml(name)}</del>`),
      ...renamed.map(({was, is}) => change(was, is)),
    ]),
  ];
}
