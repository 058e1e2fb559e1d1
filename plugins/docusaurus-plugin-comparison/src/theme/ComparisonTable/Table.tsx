import React, {useId, useMemo, useState, type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Sort, TableView} from 'docusaurus-plugin-comparison';
import {nextSort, order} from 'docusaurus-plugin-comparison/client';
import About from '@theme/ComparisonTable/About';
import Footnotes from '@theme/ComparisonTable/Footnotes';
import SubjectsAsColumns from '@theme/ComparisonTable/SubjectsAsColumns';
import SubjectsAsRows from '@theme/ComparisonTable/SubjectsAsRows';
import type {Props} from '@theme/ComparisonTable/Table';
import styles from './styles.module.css';

/** One table with its caption, its footnotes and its order. */
export default function Table({caption, ...view}: Props): ReactNode {
  const id = useId();
  const [sort, setSort] = useState(view.sort);
  const subjects = useMemo(() => order(view, sort), [view, sort]);
  const Body =
    view.orientation === 'subjects-as-columns'
      ? SubjectsAsColumns
      : SubjectsAsRows;
  return (
    <div className={styles.root}>
      {/* Keyboards scroll a region only where it can be focused. */}
      <div
        className={styles.scroll}
        role="region"
        aria-labelledby={`${id}-caption`}
        tabIndex={0}>
        <table className={styles.table}>
          <caption id={`${id}-caption`} className={styles.caption}>
            {caption ?? view.title}
          </caption>
          <Body
            view={view}
            subjects={subjects}
            footnotePrefix={id}
            sort={sort}
            onSort={(criterion) => setSort(nextSort(sort, criterion))}
          />
        </table>
      </div>
      <p role="status" className={styles.status}>
        {sort === view.sort ? '' : describe(view, sort)}
      </p>
      <Footnotes footnotes={view.footnotes} prefix={id} />
      <About view={view} />
    </div>
  );
}

function describe({criteria}: TableView, sort: Sort | undefined): string {
  const criterion = criteria.find(({id}) => id === sort?.criterion);
  if (!sort || !criterion) {
    return translate({
      id: 'theme.comparison.order.author',
      message: 'In the original order',
      description: 'Told when a comparison table is no longer sorted',
    });
  }
  return sort.direction === 'ascending'
    ? translate(
        {
          id: 'theme.comparison.order.ascending',
          message: 'Sorted by {criterion}, ascending',
          description: 'Told when a comparison table is sorted, lowest first',
        },
        {criterion: criterion.name},
      )
    : translate(
        {
          id: 'theme.comparison.order.descending',
          message: 'Sorted by {criterion}, descending',
          description: 'Told when a comparison table is sorted, highest first',
        },
        {criterion: criterion.name},
      );
}
