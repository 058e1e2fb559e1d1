import React, {type ReactNode} from 'react';
import Translate, {translate} from '@docusaurus/Translate';
import {isLong} from 'docusaurus-plugin-comparison/client';
import type {Props} from '@theme/ComparisonTable/Controls';
import styles from './styles.module.css';

/**
 * The controls over a table, which are shown where JavaScript runs. Spaces keep
 * their names apart where a search index takes the text alone.
 */
export default function Controls({view, anchor}: Props): ReactNode {
  const filter = translate({
    id: 'theme.comparison.control.filter',
    message: 'Find an item',
    description: 'The name of the box that filters the subjects by their text',
  });
  return (
    <div className={styles.controls} data-controls="">
      <div className={styles.bar}>
        <input
          type="search"
          dir="auto"
          placeholder={filter}
          aria-label={filter}
          autoComplete="off"
        />{' '}
        <button
          type="button"
          data-toggle="onlyDifferences"
          aria-pressed="false">
          <Translate
            id="theme.comparison.control.onlyDifferences"
            description="The button that hides criteria in which all subjects agree">
            Differences only
          </Translate>
        </button>{' '}
        {!isLong(view) && (
          <button
            type="button"
            data-toggle="isByColumn"
            aria-pressed={view.orientation === 'subjects-as-columns'}>
            <Translate
              id="theme.comparison.control.swap"
              description="The button that turns rows into columns">
              Swap rows and columns
            </Translate>
          </button>
        )}{' '}
        <label>
          <Translate
            id="theme.comparison.control.baseline"
            description="The name of the choice of a subject to compare others with">
            Baseline
          </Translate>{' '}
          <select autoComplete="off">
            <option value="">
              {translate({
                id: 'theme.comparison.control.none',
                message: 'none',
                description: 'The choice that compares with no subject',
              })}
            </option>
          </select>
        </label>{' '}
        <button
          type="button"
          data-panel="choices"
          aria-controls={`${anchor}.choices`}
          aria-expanded="false">
          <Translate
            id="theme.comparison.control.choose"
            description="Opens the choice of subjects and criteria">
            Columns and filters
          </Translate>
        </button>{' '}
        <button
          type="button"
          data-panel="takings"
          aria-controls={`${anchor}.takings`}
          aria-expanded="false">
          <Translate
            id="theme.comparison.control.export"
            description="Opens the ways to copy and download a table">
            Export
          </Translate>
        </button>{' '}
        <button type="button" data-reset="">
          <Translate
            id="theme.comparison.control.reset"
            description="The button that shows a table as the page opened it">
            Reset
          </Translate>
        </button>
      </div>
      <div id={`${anchor}.choices`} className={styles.panel} hidden />
      <div id={`${anchor}.takings`} className={styles.panel} hidden />
      <p className={styles.status} data-status="" />
    </div>
  );
}
