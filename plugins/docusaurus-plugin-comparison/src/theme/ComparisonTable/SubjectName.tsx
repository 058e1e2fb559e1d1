import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/ComparisonTable/SubjectName';

/** The name of a subject, as a link where the dataset gives one. */
export default function SubjectName({subject: {name, link}}: Props): ReactNode {
  const text = <bdi>{name}</bdi>;
  return link === undefined ? text : <Link to={link}>{text}</Link>;
}
