import React, {Fragment, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type {SourceProps} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonSources';
import styles from './styles.module.css';

/** Where something comes from: authors, title and date of each source. */
export default function ComparisonSources({sources}: Props): ReactNode {
  return sources.map((source, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      <SourceText source={source} />
    </Fragment>
  ));
}

function SourceText({
  source: {title, authors, published, publishedText = published, url},
}: {
  readonly source: SourceProps;
}): ReactNode {
  const name = <bdi>{title}</bdi>;
  return (
    <>
      {authors && (
        <>
          <bdi>{authors}</bdi>,{' '}
        </>
      )}
      <cite>
        {url ? (
          <Link className={clsx(styles.link)} to={url}>
            {name}
          </Link>
        ) : (
          name
        )}
      </cite>
      {publishedText && (
        <>
          {' '}
          (<bdi>{publishedText}</bdi>)
        </>
      )}
    </>
  );
}
