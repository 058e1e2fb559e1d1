import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {Props} from '@theme/ComparisonFigure/Export';
import styles from './styles.module.css';

/** The ways to use a picture or a chart elsewhere. */
export default function Export({
  mermaid,
  file,
  files,
  anchor,
  children,
}: Props): ReactNode {
  const copied = translate({
    id: 'theme.comparison.picture.copied',
    message: 'Copied',
    description: 'In the button that has copied the text of a picture',
  });
  if (mermaid === undefined && !files && anchor === undefined) {
    return null;
  }
  return (
    <details className={styles.take} data-mark="export">
      <summary>
        <Translate
          id="theme.comparison.picture.take"
          description="The heading over the ways to use a picture elsewhere">
          Share or download
        </Translate>
      </summary>
      {(files !== undefined || anchor !== undefined) && (
        <p>
          {files && (
            <>
              <FileLink file={files.light}>
                <Translate
                  id="theme.comparison.chart.light"
                  description="The link to a file with a chart in the colors of light pages">
                  Image (SVG, light)
                </Translate>
              </FileLink>{' '}
              <FileLink file={files.dark}>
                <Translate
                  id="theme.comparison.chart.dark"
                  description="The link to a file with a chart in the colors of dark pages">
                  Image (SVG, dark)
                </Translate>
              </FileLink>{' '}
              <FileLink file={files.csv}>
                <Translate
                  id="theme.comparison.chart.csv"
                  description="The link to a file with the data of a chart">
                  Data (CSV)
                </Translate>
              </FileLink>{' '}
            </>
          )}
          {anchor !== undefined && (
            <a href={`#${anchor}`}>
              <Translate
                id="theme.comparison.chart.address"
                description="The link that leads to a chart itself">
                Link to this chart
              </Translate>
            </a>
          )}
        </p>
      )}
      {children && <p>{children}</p>}
      {mermaid !== undefined && (
        <>
          <p>
            {file !== undefined && <PictureLink file={file} />}{' '}
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
        </>
      )}
    </details>
  );
}

function FileLink({
  file,
  children,
}: {
  readonly file: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <a href={useBaseUrl(file)} download>
      {children}
    </a>
  );
}

function PictureLink({file}: {readonly file: string}): ReactNode {
  return (
    <a href={useBaseUrl(file)} target="_blank" rel="noopener">
      <Translate
        id="theme.comparison.picture.open"
        description="The link to a picture as a file of its own">
        Open the image in a new tab
      </Translate>
    </a>
  );
}
