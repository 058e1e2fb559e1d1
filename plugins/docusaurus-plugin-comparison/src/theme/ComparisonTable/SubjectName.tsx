import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/ComparisonTable/SubjectName';
import Isolated from '@theme/ComparisonValue/Isolated';

/** The name of a subject, as a link where the dataset gives one. */
export default function SubjectName({subject: {name, link}}: Props): ReactNode {
  const text = <Isolated text={name} />;
  return link === undefined ? text : <Link to={link}>{text}</Link>;
}
