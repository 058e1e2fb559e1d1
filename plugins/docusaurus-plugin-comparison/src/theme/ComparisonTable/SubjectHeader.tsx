import React, {type ReactNode} from 'react';
import SubjectName from '@theme/ComparisonTable/SubjectName';
import type {Props} from '@theme/ComparisonTable/SubjectHeader';

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
      data-index={isSorted ? subject.index : undefined}
      data-line={subject.line}>
      <SubjectName subject={subject} />
    </th>
  );
}
