import React, {type ReactNode} from 'react';
import {toGroups} from 'docusaurus-plugin-comparison/client';
import Cell from '@theme/ComparisonTable/Cell';
import SortHeader from '@theme/ComparisonTable/SortHeader';
import SubjectName from '@theme/ComparisonTable/SubjectName';
import type {Props} from '@theme/ComparisonTable/SubjectsAsRows';
import styles from './styles.module.css';

/** A row for each subject; the criteria stand in the head, groups over them. */
export default function SubjectsAsRows({
  view: {criteria},
  subjects,
  footnotePrefix,
  sort,
  onSort,
}: Props): ReactNode {
  const groups = toGroups(criteria);
  const hasGroups = groups.some(({name}) => name !== undefined);
  return (
    <>
      <thead>
        {hasGroups && (
          <tr>
            <td />
            {groups.map((group) => (
              <th
                key={group.criteria[0]?.id}
                scope="colgroup"
                colSpan={group.criteria.length}
                className={styles.group}>
                {group.name}
              </th>
            ))}
          </tr>
        )}
        <tr>
          <td />
          {criteria.map((criterion) => (
            <SortHeader
              key={criterion.id}
              criterion={criterion}
              scope="col"
              sort={sort}
              onSort={onSort}
            />
          ))}
        </tr>
      </thead>
      <tbody>
        {subjects.map((subject) => (
          <tr key={subject.id}>
            <th scope="row" className={styles.name}>
              <SubjectName subject={subject} />
            </th>
            {criteria.map(({id}, index) => (
              <Cell
                key={id}
                cell={subject.cells[index]}
                footnotePrefix={footnotePrefix}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </>
  );
}
