import {toBlobUrl} from './editUrls.js';

/** What decides where readers report a value. */
export interface ReportContext {
  /** The option: a template, or whether there is one. */
  readonly option: string | boolean;
  /** The edit URL of the dataset, if it has one. */
  readonly editUrl: string | undefined;
  /** The version of the docs; undefined for the newest. */
  readonly version: string | undefined;
  /** The same as readers see it, such as "Version 1.0". */
  readonly versionLabel: string | undefined;
}

/**
 * The template of the address at which readers report a value of a dataset, with
 * its version: that of the option, or the form for a new issue of the repository
 * on GitHub or GitLab to which the edit URL leads. Undefined if there is none.
 */
export function reportTemplate({
  option,
  editUrl,
  version = '',
  versionLabel,
}: ReportContext): string | undefined {
  if (typeof option === 'string') {
    return option.replaceAll('{version}', encodeURIComponent(version));
  }
  const form = option && editUrl ? findIssueForm(editUrl) : undefined;
  return versionLabel === undefined || form === undefined
    ? form
    : `${form}${encodeURIComponent(`\n\n${versionLabel}`)}`;
}

/** The form for a new issue, with its body last. */
function findIssueForm(editUrl: string): string | undefined {
  const [, gitLab] =
    /^(https?:\/\/[^/?#]+\/[^?#]+?)\/-\/(?:edit|tree|blob)\//.exec(editUrl) ??
    [];
  if (gitLab !== undefined) {
    return `${gitLab}/-/issues/new?issue[title]={title}&issue[description]={body}`;
  }
  const [, gitHub] =
    /^(https?:\/\/(?:[^/?#]+\.)?github\.[^/?#]+\/[^/?#]+\/[^/?#]+)\/blob\//.exec(
      toBlobUrl(editUrl),
    ) ?? [];
  return gitHub === undefined
    ? undefined
    : `${gitHub}/issues/new?title={title}&body={body}`;
}
