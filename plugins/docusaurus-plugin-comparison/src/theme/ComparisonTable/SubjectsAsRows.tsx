import React, {type ReactNode} from 'react';
import {isLong, toGroups} from 'docusaurus-plugin-comparison/client';
import Cell from '@theme/ComparisonTable/Cell';
import CriterionHeader from '@theme/ComparisonTable/CriterionHeader';
import SubjectHeader from '@theme/ComparisonTable/SubjectHeader';
import type {Props} from '@theme/ComparisonTable/SubjectsAsRows';
import styles from './styles.module.css';

/** How many rows share a body; a body out of sight is not laid out. */
const rowsPerBody = 25;

/** A row for each subject; the criteria stand in the head, groups over them. */
export default function SubjectsAsRows({view, anchor}: Props): ReactNode {
  const {criteria, subjects, sort} = view;
  const groups = toGroups(criteria);
  // Where every column has its own width, no heading can span several.
  const hasGroups =
    !isLong(view) && groups.some(({name}) => name !== undefined);
  const bodies = Array.from(
    {length: Math.max(1, Math.ceil(subjects.length / rowsPerBody))},
    (_, index) =>
      subjects.slice(index * rowsPerBody, (index + 1) * rowsPerBody),
  );
  return (
    <>
      <thead role="rowgroup">
        {hasGroups && (
          <tr role="row">
            <td role="cell" />
            {groups.map(({name, criteria: [first], criteria: {length}}) =>
              name === undefined ? (
                <td key={first?.id} role="cell" colSpan={length} />
              ) : (
                <th
                  key={first?.id}
                  scope="colgroup"
                  role="columnheader"
                  colSpan={length}
                  data-heading={name}
                  className={styles.group}>
                  <bdi>{name}</bdi>
                </th>
              ),
            )}
          </tr>
        )}
        <tr role="row">
          <td role="cell" data-corner="" />
          {criteria.map((criterion) => (
            <CriterionHeader
              key={criterion.id}
              criterion={criterion}
              scope="col"
              sort={sort}
            />
          ))}
        </tr>
      </thead>
      {bodies.map((body, index) => (
        <tbody key={index} role="rowgroup">
          {body.map((subject) => (
            <tr key={subject.id} role="row">
              <SubjectHeader subject={subject} scope="row" />
              {criteria.map(({id}, at) => (
                <Cell
                  key={id}
                  id={`${anchor}.${subject.id}.${id}`}
                  cell={subject.cells[at]}
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
