import React, {type ReactNode} from 'react';
import {toGroups} from 'docusaurus-plugin-comparison/client';
import Cell from '@theme/ComparisonTable/Cell';
import SortHeader from '@theme/ComparisonTable/SortHeader';
import SubjectName from '@theme/ComparisonTable/SubjectName';
import type {Props} from '@theme/ComparisonTable/SubjectsAsColumns';
import styles from './styles.module.css';

/** A column for each subject; a criterion's button orders the columns. */
export default function SubjectsAsColumns({
  view: {criteria},
  subjects,
  footnotePrefix,
  sort,
  onSort,
}: Props): ReactNode {
  return (
    <>
      <thead>
        <tr>
          <td />
          {subjects.map((subject) => (
            <th key={subject.id} scope="col" className={styles.name}>
              <SubjectName subject={subject} />
            </th>
          ))}
        </tr>
      </thead>
      {toGroups(criteria).map((group) => (
        <tbody key={group.criteria[0]?.id}>
          {group.name !== undefined && (
            <tr>
              <th
                scope="rowgroup"
                colSpan={subjects.length + 1}
                className={styles.group}>
                {group.name}
              </th>
            </tr>
          )}
          {group.criteria.map((criterion) => (
            <tr key={criterion.id}>
              <SortHeader
                criterion={criterion}
                scope="row"
                sort={sort}
                onSort={onSort}
              />
              {subjects.map((subject) => (
                <Cell
                  key={subject.id}
                  cell={subject.cells[criterion.index]}
                  footnotePrefix={footnotePrefix}
                />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </>
  );
}
