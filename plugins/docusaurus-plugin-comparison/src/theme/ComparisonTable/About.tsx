import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
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
  const origin = listOrigin(view);
  const described = [...subjects, ...criteria].filter(
    (each): each is typeof each & Described => each.description !== undefined,
  );
  if (!description && origin.length + described.length === 0) {
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
      {origin.length + described.length > 0 && (
        <dl>
          {origin.map(({label, text}) => (
            <React.Fragment key={label}>
              <dt>{label}</dt>
              <dd>
                <bdi>
                  <ComparisonProse text={text} />
                </bdi>
              </dd>
            </React.Fragment>
          ))}
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

/** Who publishes the data, under which license, and how to cite it. */
function listOrigin({
  publisher,
  license,
  citation,
}: Props['view']): readonly {readonly label: string; readonly text: Prose}[] {
  return [
    {
      label: translate({
        id: 'theme.comparison.about.publisher',
        message: 'Published by',
        description: 'Before the publisher of the data of a table',
      }),
      text: publisher,
    },
    {
      label: translate({
        id: 'theme.comparison.about.license',
        message: 'License',
        description: 'Before the license of the data of a table',
      }),
      text: license,
    },
    {
      label: translate({
        id: 'theme.comparison.about.citation',
        message: 'Cite as',
        description: 'Before the way to cite the data of a table',
      }),
      text: citation,
    },
  ].flatMap(({label, text}) => (text === undefined ? [] : [{label, text}]));
}
