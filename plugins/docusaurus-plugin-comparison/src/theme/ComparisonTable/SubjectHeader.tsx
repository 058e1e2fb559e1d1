import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import SubjectName from '@theme/ComparisonTable/SubjectName';
import type {Props} from '@theme/ComparisonTable/SubjectHeader';
import styles from './subjects.module.css';

/** The header of a subject's row or column. */
export default function SubjectHeader({
  subject,
  scope,
  isSorted,
  role,
  id,
}: Props): ReactNode {
  return (
    <th
      id={id}
      scope={scope}
      role={role}
      data-subject={subject.id}
      data-group={subject.group}
      data-parent={subject.parent?.id}
      data-depth={subject.parent?.depth}
      data-index={isSorted ? subject.index : undefined}
      data-line={subject.line}
      data-file={subject.file}>
      <SubjectName subject={subject} />
      {subject.parent && (
        <small className={styles.parent} data-mark="parent">
          {' '}
          {translate(
            {
              id: 'theme.comparison.subject.parent',
              message: 'part of {parent}',
              description:
                'After the name of a subject that is a part or a kind of another',
            },
            {parent: subject.parent.name},
          )}
        </small>
      )}
      {subject.tags && (
        <span className={styles.tags} data-tags="" data-mark="tags">
          {subject.tags.map((tag) => (
            <React.Fragment key={tag}>
              {' '}
              <bdi>{tag}</bdi>
            </React.Fragment>
          ))}
        </span>
      )}
    </th>
  );
}
