import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/ComparisonTable/SkipLink';
import styles from './skipLink.module.css';

/**
 * The first stop of the Tab key in a table with links, which leads past it.
 * Without JavaScript each of the links is a stop.
 */
export default function SkipLink({
  view: {footnotes, subjects},
  anchor,
}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (
    footnotes.length === 0 &&
    subjects.every(({link}) => link === undefined)
  ) {
    return null;
  }
  collectAnchor(`${anchor}.end`);
  return (
    <a className={styles.skipLink} href={`#${anchor}.end`} data-controls="">
      <Translate
        id="theme.comparison.skip"
        description="The link before a table that leads past it, shown when it has the focus">
        Skip the table
      </Translate>
    </a>
  );
}
