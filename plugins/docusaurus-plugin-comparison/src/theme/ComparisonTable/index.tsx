import React, {type ReactNode} from 'react';
import ComparisonProblems from '@theme/ComparisonProblems';
import type {Props} from '@theme/ComparisonTable';
import Table from '@theme/ComparisonTable/Table';

/** The sortable table of a comparison dataset. */
export default function ComparisonTable(props: Props): ReactNode {
  return 'problems' in props ? (
    <ComparisonProblems problems={props.problems} />
  ) : (
    <Table {...props} />
  );
}
