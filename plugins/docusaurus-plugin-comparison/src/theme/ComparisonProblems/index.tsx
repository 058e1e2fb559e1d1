import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonProblems';
import styles from './styles.module.css';

/**
 * What is wrong with a dataset or an embed: before what is shown of it, or in
 * its place. It may be in a sentence, where HTML allows no block.
 */
export default function ComparisonProblems({
  problems,
  isPart = false,
  isReported = false,
  isInLink = false,
}: Props): ReactNode {
  if (isReported) {
    return isPart ? null : <Notice />;
  }
  return (
    <span role="alert" className={styles.problems}>
      <span className={styles.heading}>
        {isPart ? (
          <Translate
            id="theme.comparison.problems.part"
            description="The heading over the problems of a comparison dataset of which the rest is shown">
            Part of this comparison cannot be shown
          </Translate>
        ) : (
          <Translate
            id="theme.comparison.problems"
            description="The heading over the problems of a comparison dataset">
            This comparison cannot be shown
          </Translate>
        )}
      </span>
      <code className={styles.report} dir="ltr">
        {problems.split('\n\n').map((problem, index) => (
          <span key={index} className={styles.problem}>
            {toParts(problem).map((part, at) => (
              <Part key={at} part={part} isInLink={isInLink} />
            ))}
          </span>
        ))}
      </code>
    </span>
  );
}

/** In place of an embed whose problems another one on the page reports. */
function Notice(): ReactNode {
  return (
    <span className={styles.notice}>
      <Translate
        id="theme.comparison.problems.reported"
        description="In place of a comparison that cannot be shown, if the page gives the reason elsewhere">
        This comparison cannot be shown. The reason is given with another
        comparison of the same data on this page.
      </Translate>
    </span>
  );
}

/** Lines of a file with a caret under them, a line of text, or an address. */
type ReportPart =
  {readonly frame: string} | {readonly text: string; readonly url?: string};

const frameLine = /^[> ] +\d* *\|/;
const linkLine = /^ +see (https:\/\/\S+)$/;

function toParts(problem: string): readonly ReportPart[] {
  const parts: ReportPart[] = [];
  for (const line of problem.split('\n')) {
    const last = parts.at(-1);
    const [, url] = linkLine.exec(line) ?? [];
    if (url !== undefined) {
      parts.push({text: 'see ', url});
    } else if (!frameLine.test(line)) {
      parts.push({text: line});
    } else if (last && 'frame' in last) {
      parts[parts.length - 1] = {frame: `${last.frame}\n${line}`};
    } else {
      parts.push({frame: line});
    }
  }
  return parts;
}

function Part({
  part,
  isInLink,
}: {
  readonly part: ReportPart;
  readonly isInLink: boolean;
}): ReactNode {
  if ('frame' in part) {
    return (
      <span className={styles.frame} tabIndex={0}>
        {part.frame}
      </span>
    );
  }
  const {text, url} = part;
  return (
    <span className={styles.line}>
      {text}
      {url !== undefined && (isInLink ? url : <a href={url}>{url}</a>)}
    </span>
  );
}
