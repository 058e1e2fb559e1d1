import React, {type ReactNode} from 'react';
import {
  isLong,
  toGroups,
  toSubjectRuns,
} from 'docusaurus-plugin-comparison/client';
import Cell from '@theme/ComparisonTable/Cell';
import Corner from '@theme/ComparisonTable/Corner';
import CriterionHeader from '@theme/ComparisonTable/CriterionHeader';
import SubjectHeader from '@theme/ComparisonTable/SubjectHeader';
import type {Props} from '@theme/ComparisonTable/SubjectsAsRows';
import styles from './styles.module.css';

/** How many rows share a body; a body out of sight is not laid out. */
const rowsPerBody = 25;

// The rows of a long table are boxes, which some browsers take for no rows.
const roles = {
  group: 'rowgroup',
  row: 'row',
  cell: 'cell',
  rowHeader: 'rowheader',
  columnHeader: 'columnheader',
} as const;

/** A row for each subject, the criteria in the head with their groups above. */
export default function SubjectsAsRows({view, anchor}: Props): ReactNode {
  const {criteria, subjects, sort} = view;
  const role: Partial<typeof roles> = isLong(view) ? roles : {};
  const groups = toGroups(criteria);
  const hasGroups = groups.some(({name}) => name !== undefined);
  const bodies = toSubjectRuns(subjects, ({group}) =>
    sort ? undefined : group,
  ).flatMap(({heading, subjects: run}) =>
    Array.from({length: Math.ceil(run.length / rowsPerBody)}, (_, index) => ({
      heading: index === 0 ? heading : '',
      rows: run.slice(index * rowsPerBody, (index + 1) * rowsPerBody),
    })),
  );
  return (
    <>
      <thead role={role.group}>
        {hasGroups && (
          <tr role={role.row}>
            <td role={role.cell} />
            {groups.map(({name, criteria: [first], criteria: {length}}) =>
              name === undefined ? (
                <td key={first?.id} role={role.cell} colSpan={length} />
              ) : (
                <th
                  key={first?.id}
                  scope="colgroup"
                  role={role.columnHeader}
                  colSpan={length}
                  data-heading={name}
                  className={styles.group}>
                  <bdi>{name}</bdi>
                </th>
              ),
            )}
          </tr>
        )}
        <tr role={role.row}>
          <Corner view={view} role={role.columnHeader} />
          {criteria.map((criterion) => (
            <CriterionHeader
              key={criterion.id}
              criterion={criterion}
              scope="col"
              sort={sort}
              role={role.columnHeader}
            />
          ))}
        </tr>
      </thead>
      {bodies.map(({heading, rows}, index) => (
        <tbody key={index} role={role.group}>
          {heading !== '' && (
            <tr role={role.row}>
              <th
                scope="rowgroup"
                role={role.rowHeader}
                colSpan={criteria.length + 1}
                data-subject-group=""
                className={styles.group}>
                <bdi>{heading}</bdi>
              </th>
            </tr>
          )}
          {rows.map((subject) => (
            <tr key={subject.id} role={role.row}>
              <SubjectHeader
                subject={subject}
                scope="row"
                isSorted={sort !== undefined}
                role={role.rowHeader}
                id={`${anchor}.subject:${subject.id}`}
              />
              {criteria.map(({id}, at) => (
                <Cell
                  key={id}
                  id={`${anchor}.${subject.id}.${id}`}
                  cell={subject.cells[at]}
                  anchor={anchor}
                  role={role.cell}
                />
              ))}
            </tr>
          ))}
        </tbody>
      ))}
    </>
  );
}
