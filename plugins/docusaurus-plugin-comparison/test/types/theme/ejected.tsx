// What a site puts in place of components of the theme.
import React, {type ReactNode} from 'react';
import type {CellProps, TableSubject} from 'docusaurus-plugin-comparison';
import type {Props as TableCellProps} from '@theme/ComparisonTable/Cell';
import type {Props as ContentProps} from '@theme/StackDiagram/Content';
import type {Props as HeaderProps} from '@theme/ComparisonTable/SubjectHeader';
import Cell from '@theme/ComparisonTable/Cell';
import ComparisonValue from '@theme/ComparisonValue';
import SubjectName from '@theme/ComparisonTable/SubjectName';
import type {Same} from '../same.js';

export const same: {
  readonly cell: Same<
    NonNullable<TableCellProps['cell']>['state'],
    CellProps['state']
  >;
  readonly subject: Same<HeaderProps['subject'], TableSubject>;
} = {cell: true, subject: true};

export function OwnCell({cell, id}: TableCellProps): ReactNode {
  return (
    <td id={id} data-best={cell?.best}>
      {cell && (
        <ComparisonValue
          cell={cell}
          renderFootnote={(index) => index !== undefined && `(${index + 1})`}
        />
      )}
    </td>
  );
}

export function OwnHeader({subject, scope}: HeaderProps): ReactNode {
  return (
    <th scope={scope}>
      <SubjectName subject={subject} />
    </th>
  );
}

export function OwnContent({view, caption = view.title}: ContentProps) {
  const names: readonly string[] = view.subjects.map(({short}) => short);
  return (
    <figure>
      <pre>{view.mermaid}</pre>
      <figcaption>
        {caption}: {names.join(', ')}, {view.picture?.width}
      </figcaption>
    </figure>
  );
}

export const refused = (
  <>
    {/* @ts-expect-error A cell has an id. */}
    <Cell cell={undefined} anchor="all" />
    {/* @ts-expect-error A name is of a subject. */}
    <SubjectName subject="slow" />
    {/* @ts-expect-error Footnotes are rendered by a function. */}
    <ComparisonValue cell={{state: 'unknown', claims: []}} />
  </>
);

// @ts-expect-error A diagram has subjects, and no rows.
export const rowsOf = (props: ContentProps) => props.view.rows;
