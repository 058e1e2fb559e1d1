import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type {Props} from '@theme/ComparisonFact/FactMark';
import styles from './styles.module.css';

/**
 * The mark after a value that opens what is known of it. It is the same after all
 * values: a number would have to be one of the whole page. Where it leads to a
 * source, it is text, with brackets without a style sheet; any other is drawn by
 * the style sheet alone, so that nothing follows the value in a search index.
 */
export default function FactMark({
  href,
  title,
  label,
  isFurther = false,
  onPress,
}: Props): ReactNode {
  const {collectLink} = useBrokenLinks();
  const content = title !== undefined && (
    <>
      <span>[</span>*<span>]</span>
    </>
  );
  // `Link` takes the choice of a table of this page for a page.
  const isOfPage = href?.startsWith('?') === true;
  if (isOfPage) {
    collectLink(href.replace(/^[^#]*/, ''));
  }
  return (
    <sup
      className={clsx(styles.mark, isFurther && styles.further)}
      data-mark="source">
      {href === undefined ? (
        <button type="button" aria-label={label} onClick={onPress} />
      ) : isOfPage ? (
        <a href={href} title={title} aria-label={label} onClick={onPress}>
          {content}
        </a>
      ) : (
        <Link to={href} title={title} aria-label={label} onClick={onPress}>
          {content}
        </Link>
      )}
    </sup>
  );
}
