import React, {type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Props} from '@theme/ComparisonTable/SubjectName';
import Isolated from '@theme/ComparisonValue/Isolated';
import styles from './shapes.module.css';

/** The name of a subject, as a link where the dataset gives one. */
export default function SubjectName({
  subject: {name, link, icon},
}: Props): ReactNode {
  const text = <Isolated text={name} />;
  return (
    <>
      {icon !== undefined && <Icon path={icon} />}
      {link === undefined ? text : <Link to={link}>{text}</Link>}
    </>
  );
}

/** Without a text of its own, since the name follows. */
function Icon({path}: {readonly path: string}): ReactNode {
  return (
    <img
      className={styles.icon}
      src={useBaseUrl(path)}
      alt=""
      loading="lazy"
      data-mark="icon"
    />
  );
}
