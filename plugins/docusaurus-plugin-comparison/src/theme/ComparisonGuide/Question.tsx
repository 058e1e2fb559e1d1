import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {GuideAnswer} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonGuide/Question';
import Self from '@theme/ComparisonGuide/Question';
import SubjectName from '@theme/ComparisonTable/SubjectName';
import styles from './styles.module.css';

/** A question and where each of its two answers leads. */
export default function Question({question: {ask, yes, no}}: Props): ReactNode {
  return (
    <>
      <p className={styles.ask}>
        <bdi>{ask}</bdi>
      </p>
      <ul className={styles.answers}>
        <li>
          <b>
            <Translate
              id="theme.comparison.guide.yes"
              description="The answer to a question of the decision guide">
              Yes
            </Translate>
          </b>{' '}
          <Answer answer={yes} />
        </li>
        <li>
          <b>
            <Translate
              id="theme.comparison.guide.no"
              description="The answer to a question of the decision guide">
              No
            </Translate>
          </b>{' '}
          <Answer answer={no} />
        </li>
      </ul>
    </>
  );
}

function Answer({answer}: {readonly answer: GuideAnswer}): ReactNode {
  if ('question' in answer) {
    return <Self question={answer.question} />;
  }
  return (
    <>
      <span aria-hidden="true" className={styles.arrow}>
        →
      </span>{' '}
      {answer.subjects.map((subject, index) => (
        <React.Fragment key={subject.id}>
          {index > 0 && (
            <>
              {' '}
              <Translate
                id="theme.comparison.guide.or"
                description="Between the subjects that an answer leads to">
                or
              </Translate>{' '}
            </>
          )}
          <SubjectName subject={subject} />
        </React.Fragment>
      ))}
    </>
  );
}
