import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import ComparisonBars from '@theme/ComparisonBars';
import ComparisonTable from '@theme/ComparisonTable';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import StackDiagram from '@theme/StackDiagram';
// Of the version that the links lead to, so that the pages agree.
import bars from '@site/versioned_docs/version-2.0/virtualization.comparison.yaml?criterion=startup&view=bars';
import stack from '@site/versioned_docs/version-2.0/virtualization.comparison.yaml?subjects=vm,container&view=stack';
import table from '@site/versioned_docs/version-2.0/virtualization.comparison.yaml?criteria=startup,memory,own-kernel,boundary,unmodified&view=table';
import styles from './index.module.css';

export default function Home(): ReactNode {
  return (
    <Layout
      description={translate({
        id: 'home.description',
        message:
          'Virtual machines, containers and the technologies in between: stacks, start-up times and differences, with a source for every figure.',
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
              Both let one computer do the work of many; they differ in where
              the operating system sits. This article explains what follows from
              that, and which technologies lie in between, with a source for
              every figure.
            </Translate>
          </p>
          <div className={styles.links}>
            <Link className="button button--primary button--lg" to="/docs/">
              <Translate id="home.read">Read the article</Translate>
            </Link>
            <Link
              className="button button--secondary button--lg"
              to="/docs/comparison">
              <Translate id="home.compare">See the comparison</Translate>
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
        <section className={styles.section} aria-labelledby="startup">
          <Heading as="h2" id="startup">
            <Translate id="home.startup">Start-up time</Translate>
          </Heading>
          <ComparisonBars
            {...bars}
            caption={translate({
              id: 'home.startup.caption',
              message:
                'From the request to start until it runs; each figure was measured under its own conditions',
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
              id="home.choosing"
              values={{
                link: (
                  <Link to="/docs/choosing">
                    <Translate id="home.choosing.link">
                      A few questions
                    </Translate>
                  </Link>
                ),
              }}>
              {'Not sure which one you need? {link} lead to an answer.'}
            </Translate>
          </p>
        </section>
        <section className={styles.section} aria-labelledby="make">
          <Heading as="h2" id="make">
            <Translate id="home.make">Made from one file</Translate>
          </Heading>
          <p>
            <Translate
              id="home.make.how"
              values={{
                start: (
                  <Link to="/plugin/first-comparison">
                    <Translate id="home.make.link">
                      your own comparison in ten minutes
                    </Translate>
                  </Link>
                ),
              }}>
              {
                'The diagrams, the table and every figure in the text come from one YAML file, which contains each fact once, with its source. Make {start}.'
              }
            </Translate>
          </p>
        </section>
      </main>
    </Layout>
  );
}
