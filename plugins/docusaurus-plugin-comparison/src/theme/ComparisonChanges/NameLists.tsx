import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonChanges/NameLists';
import styles from './styles.module.css';

/** The subjects and criteria that are not in both versions, by name. */
export default function NameLists({subjects, criteria}: Props): ReactNode {
  return (
    <>
      <NameList names={subjects.added}>
        <Translate
          id="theme.comparison.changes.added"
          description="Before the names of subjects that are new">
          Added:
        </Translate>
      </NameList>
      <NameList names={subjects.removed}>
        <Translate
          id="theme.comparison.changes.removed"
          description="Before the names of subjects that are gone">
          Removed:
        </Translate>
      </NameList>
      <NameList names={subjects.renamed}>
        <Translate
          id="theme.comparison.changes.renamed"
          description="Before the earlier and new names of subjects">
          Renamed:
        </Translate>
      </NameList>
      <NameList names={criteria.added}>
        <Translate
          id="theme.comparison.changes.addedCriteria"
          description="Before the names of criteria that are new">
          Added criteria:
        </Translate>
      </NameList>
      <NameList names={criteria.removed}>
        <Translate
          id="theme.comparison.changes.removedCriteria"
          description="Before the names of criteria that are gone">
          Removed criteria:
        </Translate>
      </NameList>
      <NameList names={criteria.renamed}>
        <Translate
          id="theme.comparison.changes.renamedCriteria"
          description="Before the earlier and new names of criteria">
          Renamed criteria:
        </Translate>
      </NameList>
    </>
  );
}

type Name = string | {readonly was: string; readonly is: string};

function NameList({
  names,
  children: heading,
}: {
  readonly names: readonly Name[];
  readonly children: ReactNode;
}): ReactNode {
  return names.length === 0 ? null : (
    <div className={styles.names}>
      <strong>{heading}</strong>
      <ul>
        {names.map((name, index) => (
          <li key={index}>
            {typeof name === 'string' ? (
              <bdi>{name}</bdi>
            ) : (
              <Translate
                id="theme.comparison.changes.name"
                description="A name and the one that it had before"
                values={{
                  is: <bdi>{name.is}</bdi>,
                  was: <bdi>{name.was}</bdi>,
                }}>
                {'{is} (was {was})'}
              </Translate>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
