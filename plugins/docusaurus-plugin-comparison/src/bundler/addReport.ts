import path from 'node:path';
import type {EditUrls} from '../site/editUrls.js';
import {reportTemplate} from '../site/reportTemplate.js';
import {findDocsVersion} from '../site/versions.js';
import {fillWords} from '../views/fillWords.js';
import {translateWith, type LaidOut} from '../views/view.js';
import type {LoaderOptions} from './loaderContext.js';

/**
 * Adds where readers report a value, to what shows notes.
 *
 * @param file - The path of the dataset from the site.
 */
export function addReport(
  laidOut: LaidOut,
  file: string,
  findUrls: () => EditUrls,
  {reportUrl: option = false, roots, versions = [], words}: LoaderOptions,
): LaidOut {
  if (option === false || !['table', 'fact'].includes(laidOut.view.name)) {
    return laidOut;
  }
  const version = findDocsVersion(path.resolve(roots[0], file), versions);
  const label = translateWith(words)('theme.comparison.provenance.version');
  const report = reportTemplate({
    option,
    editUrl: option === true ? findUrls()[file] : undefined,
    version,
    versionLabel: version && fillWords(label, {version}),
  });
  return report === undefined
    ? laidOut
    : {...laidOut, props: {...laidOut.props, report}};
}
