import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import ComparisonTable from '@theme/ComparisonTable';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import StackDiagram from '@theme/StackDiagram';
// Of the version that the links lead to, so that the pages agree.
import stack from '@site/versioned_docs/version-2.0/virtualization.comparison.yaml?subjects=vm,container&view=stack';
import table from '@site/versioned_docs/version-2.0/virtualization.comparison.yaml?criteria=startup,memory,own-kernel,boundary,unmodified&view=table';
import styles from './index.module.css';

export default function Home(): ReactNode {
  return (
    <Layout
      description={translate({
        id: 'home.description',
        message:
          'Virtual machines, containers and the technologies in between: how they are built and how they differ, with a source for every figure.',
      })}>
      <header className={styles.hero}>
        <div className="container">
          <Heading as="h1" className={styles.title}>
            <Translate id="home.title">
              Virtual machines and containers
            </Translate>
          </Heading>
          <p className={styles.lead}>
            <Translate id="home.lead">
              Which one do you need, or do you need something in between? A
              comparison for people who plan and run platforms, with a source
              for every figure.
            </Translate>
          </p>
          <div className={styles.links}>
            <Link className="button button--primary button--lg" to="/docs/">
              <Translate id="home.read">Read the article</Translate>
            </Link>
            <Link className="button button--secondary button--lg" to="/plugin/">
              <Translate id="home.plugin">Use the plugin</Translate>
            </Link>
          </div>
        </div>
      </header>
      <main className="container">
        <section className={styles.section} aria-labelledby="stacks">
          <Heading as="h2" id="stacks">
            <Translate id="home.stacks">
              Where the operating system sits
            </Translate>
          </Heading>
          <StackDiagram
            {...stack}
            caption={translate({
              id: 'home.stacks.caption',
              message:
                'A virtual machine brings its own operating system; a container shares that of its host',
            })}
          />
        </section>
        <section className={styles.section} aria-labelledby="differences">
          <Heading as="h2" id="differences">
            <Translate id="home.differences">The main differences</Translate>
          </Heading>
          <p>
            <Translate id="home.differences.how">
              Select a heading to sort by it, or compare all technologies with
              one.
            </Translate>
          </p>
          <ComparisonTable
            {...table}
            caption={translate({
              id: 'home.differences',
              message: 'The main differences',
            })}
          />
          <p>
            <Translate
              id="home.more"
              values={{
                comparison: (
                  <Link to="/docs/comparison">
                    <Translate id="home.more.comparison">
                      the whole comparison
                    </Translate>
                  </Link>
                ),
                choosing: (
                  <Link to="/docs/choosing">
                    <Translate id="home.more.choosing">
                      which one to choose
                    </Translate>
                  </Link>
                ),
              }}>
              {'See {comparison}, or find out {choosing}.'}
            </Translate>
          </p>
        </section>
        <section className={styles.section} aria-labelledby="plugin">
          <Heading as="h2" id="plugin">
            <Translate id="home.made">Made from one file</Translate>
          </Heading>
          <p>
            <Translate
              id="home.made.how"
              values={{
                plugin: (
                  <Link to="/plugin/">
                    <Translate id="home.made.plugin">
                      the Docusaurus plugin of this site
                    </Translate>
                  </Link>
                ),
              }}>
              {
                'The diagrams, the tables and every figure in the text come from a YAML file that contains each fact once, with its source. You can do the same in your own docs with {plugin}.'
              }
            </Translate>
          </p>
        </section>
      </main>
    </Layout>
  );
}
