import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import ComparisonTable from '@theme/ComparisonTable';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import StackDiagram from '@theme/StackDiagram';
import table from '@site/docs/virtualization.comparison.yaml?subjects=vm,container&criteria=startup,image-size,own-kernel,boundary,runs-on&view=table';
import stack from '@site/docs/virtualization.comparison.yaml?subjects=vm,container&view=stack';
import styles from './index.module.css';

export default function Home(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  return (
    <Layout description={siteConfig.tagline}>
      <header className={styles.hero}>
        <div className="container">
          <Heading as="h1" className={styles.title}>
            Virtual machines and containers
          </Heading>
          <p className={styles.lead}>
            Both let one computer do the work of many; they differ in where the
            operating system sits. This article explains what follows from that,
            with a source for every figure.
          </p>
          <div className={styles.links}>
            <Link className="button button--primary button--lg" to="/docs/">
              Read the article
            </Link>
            <Link
              className="button button--secondary button--lg"
              to="/docs/comparison">
              See the comparison
            </Link>
          </div>
        </div>
      </header>
      <main className="container">
        <section className={styles.section} aria-labelledby="stacks">
          <Heading as="h2" id="stacks">
            The stacks
          </Heading>
          <p>
            A virtual machine brings its own operating system. A container
            shares that of its host.
          </p>
          <StackDiagram {...stack} />
          <p>
            More about <Link to="/docs/virtual-machines">virtual machines</Link>{' '}
            and about <Link to="/docs/containers">containers</Link>.
          </p>
        </section>
        <section className={styles.section} aria-labelledby="differences">
          <Heading as="h2" id="differences">
            The main differences
          </Heading>
          <p>Select a heading to sort by it.</p>
          <ComparisonTable {...table} caption="The main differences" />
          <p>
            Not sure what you need? <Link to="/docs/choosing">Choosing</Link>{' '}
            asks three questions.
          </p>
        </section>
      </main>
    </Layout>
  );
}
