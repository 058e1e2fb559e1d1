// What `docusaurus swizzle --wrap --typescript` writes, with a prop of it used.
import React, {type ReactNode} from 'react';
import type {WrapperProps} from '@docusaurus/types';
import type ComparisonTableType from '@theme/ComparisonTable';
import type {Props as TableProps} from '@theme/ComparisonTable';
import ComparisonTable from '@theme-original/ComparisonTable';
import type {Same} from '../same.js';

type Props = WrapperProps<typeof ComparisonTableType>;

export const hasProps: Same<Props, TableProps> = true;

export default function ComparisonTableWrapper(props: Props): ReactNode {
  const caption: string | undefined = props.caption;
  // @ts-expect-error There is no such prop.
  const title = props.title;
  return (
    <section aria-label={caption} title={title}>
      <ComparisonTable {...props} />
    </section>
  );
}
