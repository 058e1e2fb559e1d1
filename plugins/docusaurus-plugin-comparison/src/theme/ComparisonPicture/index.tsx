import React, {useId, type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonPicture';
import styles from './styles.module.css';

// What no reader should have to squint at, in pixels.
const smallestText = 12;

/** A finished picture, which scrolls where letters would get too small. */
export default function ComparisonPicture({
  picture: {svg, width, smallestText: natural},
  label,
}: Props): ReactNode {
  const id = useId();
  const least = natural > 0 ? Math.min(1, smallestText / natural) : 1;
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={label}
      tabIndex={0}>
      <div
        className={styles.picture}
        style={{minWidth: Math.ceil(width * least)}}
        dangerouslySetInnerHTML={{__html: svg.join(id)}}
      />
    </div>
  );
}
