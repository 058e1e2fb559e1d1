import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import SearchPage from '@theme-original/SearchPage';

/** The search, and what takes its place where no script runs. */
export default function SearchPageWrapper(): ReactNode {
  return (
    <>
      <noscript>
        <p className="container margin-vert--md">
          <Translate
            id="search.needsScript"
            values={{
              overview: (
                <Link to="/docs/">
                  <Translate id="search.overview">overview</Translate>
                </Link>
              ),
            }}>
            {'Searching needs JavaScript. The {overview} leads to all pages.'}
          </Translate>
        </p>
      </noscript>
      <SearchPage />
    </>
  );
}
