import React, {useId, type ReactNode} from 'react';
import type {Props} from '@theme/ComparisonPicture';
import styles from './styles.module.css';

// What no reader should have to squint at, in pixels.
const smallestText = 12;

/** A finished picture, which scrolls where its text would get too small. */
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
        dangerouslySetInnerHTML={{__html: svg.join(id)}}
      />
      {/* Keeps the column this wide without a style, which a strict
          content-security policy would not apply. */}
      <svg width={Math.ceil(width * least)} height={0} aria-hidden="true" />
    </div>
  );
}
