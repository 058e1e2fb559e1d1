import React, {useId, type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {GuideAnswer} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonGuide/Question';
import Self from '@theme/ComparisonGuide/Question';
import SubjectName from '@theme/ComparisonTable/SubjectName';
import styles from './styles.module.css';

/** A question with two answers; only one of them shows where it leads at a time. */
export default function Question({question: {ask, yes, no}}: Props): ReactNode {
  const name = useId();
  return (
    <div role="group" aria-labelledby={name}>
      <p className={styles.ask} id={name}>
        <bdi>{ask}</bdi>
      </p>
      <Answer answer={yes} name={name}>
        <Translate
          id="theme.comparison.guide.yes"
          description="The answer to a question of the decision guide">
          Yes
        </Translate>
      </Answer>
      <Answer answer={no} name={name}>
        <Translate
          id="theme.comparison.guide.no"
          description="The answer to a question of the decision guide">
          No
        </Translate>
      </Answer>
    </div>
  );
}

/** Opening one of two `details` with the same name closes the other. */
function Answer({
  answer,
  name,
  children,
}: {
  readonly answer: GuideAnswer;
  readonly name: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <details name={name} className={styles.answer}>
      <summary>{children}</summary>
      <div>
        {'question' in answer ? (
          <Self question={answer.question} />
        ) : (
          <p className={styles.subjects}>
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
          </p>
        )}
      </div>
    </details>
  );
}
