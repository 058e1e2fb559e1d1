import React, {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/ComparisonSources';

/** Where something comes from: authors, title and date of each source. */
export default function ComparisonSources({sources}: Props): ReactNode {
  return sources.map(({title, authors, published, url}, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      {authors && `${authors}, `}
      <cite>{url ? <Link to={url}>{title}</Link> : title}</cite>
      {published && ` (${published})`}
    </Fragment>
  ));
}
