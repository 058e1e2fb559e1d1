import React, {type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Translate from '@docusaurus/Translate';
import type {ListedSource, SourceUse} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonSourceList/Content';
import ComparisonSources from '@theme/ComparisonSources';
import styles from './styles.module.css';

/** Each source, and under it the values and events that it supports. */
export default function Content({
  view: {sources},
  anchor = 'sources',
}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  sources.forEach(({id}) => collectAnchor(`${anchor}.${id}`));
  return (
    <ol className={styles.sources}>
      {sources.map((source) => (
        <li key={source.id} id={`${anchor}.${source.id}`}>
          <ComparisonSources sources={[source]} />
          <Uses source={source} />
        </li>
      ))}
    </ol>
  );
}

function Uses({
  source: {cells, scopes, events},
}: {
  readonly source: ListedSource;
}): ReactNode {
  if (cells.length + scopes.length + events.length === 0) {
    return null;
  }
  return (
    <div className={styles.uses}>
      <Translate
        id="theme.comparison.sources.uses"
        description="Below a source, before the values and events that it is used for">
        Used for:
      </Translate>
      <ul>
        {cells.map(({subject, criterion, link}, index) => (
          <li key={index}>
            {index > 0 ? <Separator /> : ' '}
            {/* The table's page is known to have its values by these ids. */}
            {link === undefined ? (
              <Use subject={subject} criterion={criterion} />
            ) : (
              <a href={link}>
                <Use subject={subject} criterion={criterion} />
              </a>
            )}
          </li>
        ))}
        {scopes.map((name, index) => (
          <li key={`scope-${index}`}>
            {cells.length + index > 0 ? <Separator /> : ' '}
            {name === null ? (
              <Translate
                id="theme.comparison.sources.others"
                description="What the source of a dataset as a whole is used for">
                Values without another source
              </Translate>
            ) : (
              <bdi>{name}</bdi>
            )}
          </li>
        ))}
        {events.map((event, index) => (
          <li key={event}>
            {cells.length + scopes.length + index > 0 ? <Separator /> : ' '}
            <bdi>{event}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Separates what is in one line here, and in a list of lines in a feed. */
function Separator(): ReactNode {
  return <span data-mark="separator"> · </span>;
}

function Use({subject, criterion}: Omit<SourceUse, 'link'>): ReactNode {
  return (
    <>
      <bdi>{subject}</bdi>: <bdi>{criterion}</bdi>
    </>
  );
}
