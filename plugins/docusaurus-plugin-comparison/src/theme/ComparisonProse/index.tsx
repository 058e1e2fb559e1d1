import React, {Fragment, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import type {Inline} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonProse';
import styles from './styles.module.css';

/** A text of a dataset, with the code, emphasis and links marked in it. */
export default function ComparisonProse({
  text,
  isInLink = false,
}: Props): ReactNode {
  return typeof text === 'string' ? (
    text
  ) : (
    <Inlines inlines={text} isInLink={isInLink} />
  );
}

interface InlinesProps {
  readonly inlines: readonly Inline[];
  readonly isInLink: boolean;
}

function Inlines({inlines, isInLink}: InlinesProps): ReactNode {
  return inlines.map((inline, index) => (
    <Fragment key={index}>{toElement(inline, isInLink)}</Fragment>
  ));
}

function toElement(inline: Inline, isInLink: boolean): ReactNode {
  if (typeof inline === 'string') {
    return inline;
  }
  switch (inline.kind) {
    case 'code':
      return <code dir="auto">{inline.text}</code>;
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} isInLink={isInLink} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} isInLink={isInLink} />
        </strong>
      );
    case 'link':
      return isInLink ? (
        <Inlines inlines={inline.children} isInLink />
      ) : (
        <Link
          className={clsx(styles.link)}
          to={inline.url}
          title={inline.title}>
          <Inlines inlines={inline.children} isInLink />
        </Link>
      );
  }
}
