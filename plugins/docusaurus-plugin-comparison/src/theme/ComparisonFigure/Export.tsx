import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Props} from '@theme/ComparisonFigure/Export';
import styles from './styles.module.css';

/** The ways to use a picture or a chart elsewhere. */
export default function Export({mermaid, file, children}: Props): ReactNode {
  const url = useBaseUrl(file ?? '');
  const copied = translate({
    id: 'theme.comparison.picture.copied',
    message: 'Copied',
    description: 'In the button that has copied the text of a picture',
  });
  return (
    <details className={styles.take}>
      <summary>
        <Translate
          id="theme.comparison.picture.take"
          description="The heading over the ways to use a picture elsewhere">
          Share or download
        </Translate>
      </summary>
      {children && <p>{children}</p>}
      <p>
        {file !== undefined && (
          <a href={url} target="_blank" rel="noopener">
            <Translate
              id="theme.comparison.picture.open"
              description="The link to a picture as a file of its own">
              Open the image in a new tab
            </Translate>
          </a>
        )}{' '}
        <button type="button" data-copied={copied}>
          <Translate
            id="theme.comparison.picture.copy"
            description="The button that copies the Mermaid text of a picture">
            Copy as Mermaid
          </Translate>
        </button>
      </p>
      <pre tabIndex={0} dir="ltr">
        {mermaid}
      </pre>
    </details>
  );
}
