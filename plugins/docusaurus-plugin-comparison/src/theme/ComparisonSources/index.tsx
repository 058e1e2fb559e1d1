import React, {Fragment, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import type {CitationProps, SourceProps} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonSources';
import styles from './styles.module.css';

/**
 * Where something comes from: authors, title and date of each source, what it
 * says and where, and its copy.
 */
export default function ComparisonSources({sources}: Props): ReactNode {
  return sources.map((source, index) => (
    <Fragment key={index}>
      {index > 0 && ' · '}
      <SourceText source={source} />
    </Fragment>
  ));
}

function SourceText({
  source: {
    title,
    authors,
    published,
    publishedText = published,
    url,
    archive,
    retrieved,
    retrievedText = retrieved,
    citations = [],
  },
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
      {citations.map((citation, index) => (
        <CitationText key={index} citation={citation} />
      ))}
      {archive && (
        <>
          {', '}
          <Link className={clsx(styles.link)} to={archive}>
            <Translate
              id="theme.comparison.source.archive"
              description="The link to the copy of a source, after its title">
              archived copy
            </Translate>
          </Link>
        </>
      )}
      {retrievedText && (
        <>
          {', '}
          <Translate
            id="theme.comparison.source.retrieved"
            description="The date on which a source was read, after its title"
            values={{date: <bdi>{retrievedText}</bdi>}}>
            {'retrieved {date}'}
          </Translate>
        </>
      )}
    </>
  );
}

/** Where a source says something, and its words. */
function CitationText({
  citation: {quote, at, pages},
}: {
  readonly citation: CitationProps;
}): ReactNode {
  return (
    <>
      {at !== undefined && (
        <>
          {', '}
          <At at={at} pages={pages} />
        </>
      )}
      {quote !== undefined && (
        <>
          {': '}
          <Translate
            id="theme.comparison.source.quote"
            description="The words of a source, in the quotation marks of the language"
            values={{quote: <bdi>{quote}</bdi>}}>
            {'“{quote}”'}
          </Translate>
        </>
      )}
    </>
  );
}

function At({
  at,
  pages,
}: {
  readonly at: string;
  readonly pages: CitationProps['pages'];
}): ReactNode {
  const text = <bdi>{at}</bdi>;
  switch (pages) {
    case 'one':
      return (
        <Translate
          id="theme.comparison.source.page"
          description="The page of a source, after its title"
          values={{page: text}}>
          {'page {page}'}
        </Translate>
      );
    case 'several':
      return (
        <Translate
          id="theme.comparison.source.pages"
          description="Pages of a source, such as 12–14, after its title"
          values={{pages: text}}>
          {'pages {pages}'}
        </Translate>
      );
    default:
      return text;
  }
}
