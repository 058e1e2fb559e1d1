import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import type {Prose} from 'docusaurus-plugin-comparison';
import ComparisonProse from '@theme/ComparisonProse';
import type {Props} from '@theme/ComparisonTable/About';
import styles from './styles.module.css';

interface Described {
  readonly id: string;
  readonly name: string;
  readonly description: Prose;
}

/** What the criteria and the subjects mean. */
export default function About({view}: Props): ReactNode {
  const {description, criteria, subjects} = view;
  const described = [...subjects, ...criteria].filter(
    (each): each is typeof each & Described => each.description !== undefined,
  );
  if (!description && described.length === 0) {
    return null;
  }
  return (
    <details className={styles.about}>
      <summary>
        <Translate
          id="theme.comparison.about"
          description="The heading over the descriptions of criteria and subjects">
          About these criteria
        </Translate>
      </summary>
      {description !== undefined && (
        <p>
          <bdi>
            <ComparisonProse text={description} />
          </bdi>
        </p>
      )}
      {described.length > 0 && (
        <dl>
          {described.map(({id, name, description: text}) => (
            <React.Fragment key={`${name} ${id}`}>
              <dt>
                <bdi>{name}</bdi>
              </dt>
              <dd>
                <bdi>
                  <ComparisonProse text={text} />
                </bdi>
              </dd>
            </React.Fragment>
          ))}
        </dl>
      )}
    </details>
  );
}
