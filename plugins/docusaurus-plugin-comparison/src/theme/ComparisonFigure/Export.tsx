import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {SharedPicture} from 'docusaurus-plugin-comparison';
import {pictureMarkdown} from 'docusaurus-plugin-comparison/client';
import type {Props} from '@theme/ComparisonFigure/Export';
import styles from './styles.module.css';

/** The ways to use a picture or a chart elsewhere. */
export default function Export({
  mermaid,
  file,
  files,
  shared = files?.shared,
  anchor,
  children,
}: Props): ReactNode {
  if (mermaid === undefined && !files && !shared && anchor === undefined) {
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
      {(files || shared?.hasPng || anchor !== undefined) && (
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
          {shared && <PngLinks shared={shared} />}
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
        <div>
          <p>
            {file !== undefined && <PictureLink file={file} />}{' '}
            <button type="button" data-copied={copiedLabel()}>
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
        </div>
      )}
      {shared && <Markdown shared={shared} />}
    </details>
  );
}

function copiedLabel(): string {
  return translate({
    id: 'theme.comparison.picture.copied',
    message: 'Copied',
    description: 'In the button that has copied the text of a picture',
  });
}

function PngLinks({
  shared: {path, hasPng},
}: {
  readonly shared: SharedPicture;
}): ReactNode {
  return (
    hasPng && (
      <>
        <a href={`${path}-light.png`} download>
          <Translate
            id="theme.comparison.picture.lightPng"
            description="The link to a PNG file with a picture in the colors of light pages">
            Image (PNG, light)
          </Translate>
        </a>{' '}
        <a href={`${path}-dark.png`} download>
          <Translate
            id="theme.comparison.picture.darkPng"
            description="The link to a PNG file with a picture in the colors of dark pages">
            Image (PNG, dark)
          </Translate>
        </a>{' '}
      </>
    )
  );
}

/** What shows the picture in a README. */
function Markdown({
  shared: {path, alt},
}: {
  readonly shared: SharedPicture;
}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <div>
      <p>
        <button type="button" data-copied={copiedLabel()}>
          <Translate
            id="theme.comparison.picture.copyReadme"
            description="The button that copies Markdown that shows a picture elsewhere">
            Copy Markdown for a README
          </Translate>
        </button>
      </p>
      <pre tabIndex={0} dir="ltr">
        {pictureMarkdown(siteConfig.url + path, alt)}
      </pre>
    </div>
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
