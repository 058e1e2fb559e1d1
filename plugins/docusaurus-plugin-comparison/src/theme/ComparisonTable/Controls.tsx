import React, {type ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import type {Props} from '@theme/ComparisonTable/Controls';
import styles from './controls.module.css';
import './popover.module.css';

/** Up to this many subjects, and criteria, one menu is enough. */
const smallTable = 6;

/**
 * The buttons over a table, which are shown where JavaScript runs; each opens a
 * menu that the browser fills. Spaces keep their names apart where a search index
 * takes the text alone.
 */
export default function Controls({view}: Props): ReactNode {
  const {subjects, criteria, controls, dimensions = []} = view;
  if (controls === 'none' || controls === 'sort') {
    return null;
  }
  const isSmall =
    subjects.length <= smallTable && criteria.length <= smallTable;
  const names =
    subjects.length < 2
      ? []
      : controls === undefined && isSmall
        ? (['options'] as const)
        : (['compare', 'filter', 'export'] as const);
  return (
    <div
      className={styles.controls}
      data-controls=""
      {...(names.length > 1 && {
        role: 'toolbar',
        'aria-label': toolbarLabel(),
      })}>
      {dimensions.map(({id, name, choices, first}) => (
        <label key={id} className={styles.choice}>
          <span>
            <bdi>{name}</bdi>
          </span>{' '}
          <select data-choice={id} defaultValue={first} autoComplete="off">
            {choices.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </select>{' '}
        </label>
      ))}
      {names.map((name) => (
        <React.Fragment key={name}>
          <button
            type="button"
            data-menu={name}
            aria-haspopup="dialog"
            aria-expanded="false">
            {menuLabel(name)}
          </button>{' '}
        </React.Fragment>
      ))}
    </div>
  );
}

function toolbarLabel(): string {
  return translate({
    id: 'theme.comparison.control.toolbar',
    message: 'Table controls',
    description: 'The name of the buttons over a table for screen readers',
  });
}

function menuLabel(name: 'options' | 'compare' | 'filter' | 'export'): string {
  switch (name) {
    case 'options':
      return translate({
        id: 'theme.comparison.control.options',
        message: 'Options',
        description:
          'The only button over a small table; it opens all that can be chosen',
      });
    case 'compare':
      return translate({
        id: 'theme.comparison.control.compare',
        message: 'Compare',
        description:
          'The button that opens the choice of subjects and criteria',
      });
    case 'filter':
      return translate({
        id: 'theme.comparison.control.filters',
        message: 'Filter',
        description: 'The button that opens the filters of a table',
      });
    case 'export':
      return translate({
        id: 'theme.comparison.control.export',
        message: 'Export',
        description:
          'The button that opens the ways to copy and download a table',
      });
  }
}
