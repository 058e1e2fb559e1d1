import React, {type ReactNode} from 'react';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import Translate from '@docusaurus/Translate';
import ClaimRows from '@theme/ComparisonChanges/ClaimRows';
import type {Props} from '@theme/ComparisonChanges/Content';
import ChangeTable from '@theme/ComparisonChanges/ChangeTable';
import NameLists from '@theme/ComparisonChanges/NameLists';
import ComparisonValue from '@theme/ComparisonValue';
import styles from './styles.module.css';

/** Each kind of change under a heading of its own, the values first. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  const {collectAnchor} = useBrokenLinks();
  if (anchor !== undefined) {
    collectAnchor(anchor);
  }
  const {values, subjects, criteria, best, claims} = view;
  const names = [subjects, criteria].flatMap((each) => Object.values(each));
  const lists = [values, best, claims, ...names];
  return (
    <figure className={styles.changes} id={anchor}>
      <figcaption className={styles.caption}>
        <bdi>{caption ?? view.title}</bdi>
      </figcaption>
      {lists.every((each) => each.length === 0) && (
        <p>
          <Translate
            id="theme.comparison.changes.none"
            description="In place of a list of changes, if there are none"
            values={{version: <bdi>{view.from}</bdi>}}>
            {'Nothing has changed since {version}.'}
          </Translate>
        </p>
      )}
      <NameLists subjects={subjects} criteria={criteria} />
      {values.length > 0 && (
        <ChangeTable
          view={view}
          heading={
            <Translate
              id="theme.comparison.changes.value"
              description="The heading over values that have changed">
              Changed value
            </Translate>
          }
          rows={values.map(({subject, criterion, was, is, link}) => {
            const name = (
              <>
                <bdi>{subject}</bdi>: <bdi>{criterion}</bdi>
              </>
            );
            return {
              // The page of the table is known to have its cells by these ids.
              name: link === undefined ? name : <a href={link}>{name}</a>,
              was: <ComparisonValue cell={was} renderFootnote={noFootnote} />,
              is: <ComparisonValue cell={is} renderFootnote={noFootnote} />,
            };
          })}
        />
      )}
      {best.length > 0 && (
        <ChangeTable
          view={view}
          heading={
            <Translate
              id="theme.comparison.changes.best"
              description="The heading over the criteria of which another subject has the best value">
              Best value
            </Translate>
          }
          rows={best.map(({criterion, was, is}) => ({
            name: <bdi>{criterion}</bdi>,
            was: <BestNames names={was} />,
            is: <BestNames names={is} />,
          }))}
        />
      )}
      {claims.length > 0 && <ClaimRows view={view} />}
    </figure>
  );
}

/** The values of the list lead to their notes in a table. */
const noFootnote = () => null;

function BestNames({names}: {readonly names: readonly string[]}): ReactNode {
  return names.length === 0 ? (
    <Translate
      id="theme.comparison.changes.nobody"
      description="Where no value of a criterion is surely the best">
      none
    </Translate>
  ) : (
    names.map((name, index) => (
      <React.Fragment key={name}>
        {index > 0 && <br />}
        <bdi>{name}</bdi>
      </React.Fragment>
    ))
  );
}
