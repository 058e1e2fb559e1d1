import React, {Fragment, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Inline} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonProse';

/** A text of a dataset, with the code, emphasis and links marked in it. */
export default function ComparisonProse({text}: Props): ReactNode {
  return typeof text === 'string' ? text : <Inlines inlines={text} />;
}

function Inlines({inlines}: {readonly inlines: readonly Inline[]}): ReactNode {
  return inlines.map((inline, index) => (
    <Fragment key={index}>{toElement(inline)}</Fragment>
  ));
}

function toElement(inline: Inline): ReactNode {
  if (typeof inline === 'string') {
    return inline;
  }
  switch (inline.kind) {
    case 'code':
      return <code>{inline.text}</code>;
    case 'emphasis':
      return (
        <em>
          <Inlines inlines={inline.children} />
        </em>
      );
    case 'strong':
      return (
        <strong>
          <Inlines inlines={inline.children} />
        </strong>
      );
    case 'link':
      return (
        <Link to={inline.url} title={inline.title}>
          <Inlines inlines={inline.children} />
        </Link>
      );
  }
}
