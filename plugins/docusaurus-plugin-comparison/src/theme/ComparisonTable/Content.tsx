import React, {type ReactNode} from 'react';
import clsx from 'clsx';
import {isLong} from 'docusaurus-plugin-comparison/client';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import About from '@theme/ComparisonTable/About';
import type {Props} from '@theme/ComparisonTable/Content';
import Controls from '@theme/ComparisonTable/Controls';
import Freshness from '@theme/ComparisonTable/Freshness';
import Footnotes from '@theme/ComparisonTable/Footnotes';
import {findNoteUses} from '@theme/ComparisonTable/noteUses';
import SkipLink from '@theme/ComparisonTable/SkipLink';
import Status from '@theme/ComparisonTable/Status';
import SubjectsAsColumns from '@theme/ComparisonTable/SubjectsAsColumns';
import SubjectsAsRows from '@theme/ComparisonTable/SubjectsAsRows';
import ProvenanceNotes from '@theme/ComparisonTable/ProvenanceNotes';
import print from './print.module.css';
import shapes from './shapes.module.css';
import styles from './styles.module.css';
import wide from './wide.module.css';
import './phone.module.css';

/** The table with its caption, its footnotes and what they refer to. */
export default function Content({
  view,
  caption,
  anchor = view.id,
}: Props): ReactNode {
  const isByColumn = view.orientation === 'subjects-as-columns';
  const hasBoxes = !isByColumn && isLong(view);
  const {collectAnchor} = useBrokenLinks();
  collectAnchor(`${anchor}.table`);
  // So that Docusaurus knows a link to a cell from a broken one. The id is given
  // to the cell in the browser, when a link leads there.
  for (const subject of view.subjects) {
    for (const criterion of view.criteria) {
      collectAnchor(`${anchor}.${subject.id}.${criterion.id}`);
    }
  }
  const Body = isByColumn ? SubjectsAsColumns : SubjectsAsRows;
  return (
    // Headings have no points in their ids, so none is the same.
    <div
      className="comparison-table"
      id={`${anchor}.table`}
      data-anchor={anchor}
      data-published={view.published}
      data-shared={view.shared?.path}
      data-unsorted={view.controls === 'none' ? '' : undefined}>
      <SkipLink view={view} anchor={anchor} />
      {(view.subjects.length > 1 || view.dimensions) && (
        <Controls view={view} />
      )}
      <div
        className={clsx(styles.frame, wide.frame, print.frame)}
        data-title={caption ?? view.title}>
        {view.subjects.length > 1 && <Status />}
        <div
          className={styles.scroll}
          role="region"
          aria-labelledby={`${anchor}.caption`}
          data-data={view.data?.url}
          data-report={view.report}
          data-offsets={view.data?.offsets.join()}>
          <table
            role={hasBoxes ? 'table' : undefined}
            className={clsx(
              styles.table,
              shapes.shapes,
              hasBoxes && styles.long,
            )}
            data-group-class={
              view.subjects.some(({group}) => group !== undefined)
                ? styles.group
                : undefined
            }
            data-noun={view.subjectNoun?.other}
            data-tagged={view.subjects.some(({tags}) => tags) ? '' : undefined}
            data-orientation={view.orientation}
            data-decimal={view.decimalSign}>
            <caption id={`${anchor}.caption`} className={styles.caption}>
              <span>
                <bdi>{caption ?? view.title}</bdi>
              </span>
            </caption>
            <Body view={view} anchor={anchor} />
          </table>
        </div>
      </div>
      <ProvenanceNotes notes={view.provenance ?? []} />
      <Freshness view={view} />
      <Footnotes
        footnotes={view.footnotes}
        anchor={anchor}
        uses={findNoteUses(view, anchor)}
      />
      <About view={view} />
      <span id={`${anchor}.end`} />
    </div>
  );
}
