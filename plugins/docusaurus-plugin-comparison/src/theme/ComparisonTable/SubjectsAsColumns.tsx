import React, {type ReactNode} from 'react';
import {toGroups, toSubjectRuns} from 'docusaurus-plugin-comparison/client';
import Cell from '@theme/ComparisonTable/Cell';
import Corner from '@theme/ComparisonTable/Corner';
import CriterionHeader from '@theme/ComparisonTable/CriterionHeader';
import SubjectHeader from '@theme/ComparisonTable/SubjectHeader';
import type {Props} from '@theme/ComparisonTable/SubjectsAsColumns';
import styles from './styles.module.css';

/** A column for each subject; a criterion's button orders the columns. */
export default function SubjectsAsColumns({view, anchor}: Props): ReactNode {
  const {criteria, subjects, sort} = view;
  const runs = toSubjectRuns(subjects, ({group}) => (sort ? undefined : group));
  return (
    <>
      <thead>
        {runs.some(({heading}) => heading !== '') && (
          <tr>
            <td />
            {runs.map(({heading, subjects: run}) =>
              heading === '' ? (
                <td key={run[0]?.id} colSpan={run.length} />
              ) : (
                <th
                  key={run[0]?.id}
                  scope="colgroup"
                  colSpan={run.length}
                  data-subject-group=""
                  className={styles.group}>
                  <bdi>{heading}</bdi>
                </th>
              ),
            )}
          </tr>
        )}
        <tr>
          <Corner view={view} />
          {subjects.map((subject) => (
            <SubjectHeader
              key={subject.id}
              subject={subject}
              scope="col"
              isSorted={sort !== undefined}
              id={`${anchor}.subject:${subject.id}`}
            />
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
                data-heading={group.name}
                className={styles.group}>
                <bdi>{group.name}</bdi>
              </th>
            </tr>
          )}
          {group.criteria.map((criterion) => (
            <tr key={criterion.id}>
              <CriterionHeader criterion={criterion} scope="row" sort={sort} />
              {subjects.map((subject) => (
                <Cell
                  key={subject.id}
                  id={`${anchor}.${subject.id}.${criterion.id}`}
                  cell={subject.cells[criterion.index]}
                  anchor={anchor}
                />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </>
  );
}
