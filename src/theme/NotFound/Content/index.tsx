import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import Heading from '@theme/Heading';
import clsx from 'clsx';
import type {Props} from '@theme/NotFound/Content';

/** What helps who came to a page that is not there. */
export default function NotFoundContent({className}: Props): ReactNode {
  return (
    <main className={clsx('container margin-vert--xl', className)}>
      <Heading as="h1">
        <Translate
          id="theme.NotFound.title"
          description="The title of the 404 page">
          Page Not Found
        </Translate>
      </Heading>
      <p>
        <Translate id="notFound.why">
          There is no page at this address. It may have been renamed, or belong
          to another version. The search above finds pages by their words, rows
          of tables included. Or start from one of these:
        </Translate>
      </p>
      <ul>
        <li>
          <Link to="/docs/">
            <Translate id="notFound.overview">
              Virtual machines and containers, the overview
            </Translate>
          </Link>
        </li>
        <li>
          <Link to="/docs/comparison">
            <Translate id="notFound.comparison">The comparison</Translate>
          </Link>
        </li>
        <li>
          <Link to="/docs/glossary">
            <Translate id="notFound.glossary">The glossary</Translate>
          </Link>
        </li>
        <li>
          <Link to="/plugin/">
            <Translate id="notFound.plugin">
              How to make a comparison of your own
            </Translate>
          </Link>
        </li>
      </ul>
    </main>
  );
}
