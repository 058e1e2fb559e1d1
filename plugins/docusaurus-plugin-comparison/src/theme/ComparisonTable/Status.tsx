import React, {type ReactNode} from 'react';
import Translate from '@docusaurus/Translate';
import styles from './controls.module.css';

/**
 * What a reader has changed of a table: in words, as a chip for each filter, and
 * with the button that takes it back. It is empty as long as that is nothing.
 */
export default function Status(): ReactNode {
  return (
    <div className={styles.state} data-controls="">
      <p className={styles.status} data-status="" />
      <span className={styles.chips} data-chips="" />
      <button type="button" data-reset="" hidden>
        <Translate
          id="theme.comparison.control.reset"
          description="The button that shows a table as the page opened it">
          Reset
        </Translate>
      </button>
    </div>
  );
}
