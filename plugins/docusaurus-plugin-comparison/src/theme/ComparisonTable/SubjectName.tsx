import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/ComparisonTable/SubjectName';

/** The name of a subject, as a link where the dataset gives one. */
export default function SubjectName({subject: {name, link}}: Props): ReactNode {
  return link === undefined ? name : <Link to={link}>{name}</Link>;
}
