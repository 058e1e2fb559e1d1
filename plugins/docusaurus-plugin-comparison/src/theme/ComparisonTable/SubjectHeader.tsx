import React, {type ReactNode} from 'react';
import SubjectName from '@theme/ComparisonTable/SubjectName';
import type {Props} from '@theme/ComparisonTable/SubjectHeader';
import styles from './styles.module.css';

/** The header of a subject's row or column. */
export default function SubjectHeader({subject, scope}: Props): ReactNode {
  return (
    <th
      scope={scope}
      role={scope === 'col' ? 'columnheader' : 'rowheader'}
      className={styles.name}
      data-subject={subject.id}
      data-index={subject.index}
      data-lines={subject.lines?.join()}>
      <SubjectName subject={subject} />
    </th>
  );
}
