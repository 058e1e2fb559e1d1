import React, {type ReactNode} from 'react';
import ComparisonFigure from '@theme/ComparisonFigure';
import Words from '@theme/ComparisonFigure/Words';
import type {Props} from '@theme/ComparisonGuide/Content';
import Question from '@theme/ComparisonGuide/Question';

/** The questions as a chart that leads to subjects, and the same as lists. */
export default function Content({view, caption, anchor}: Props): ReactNode {
  return (
    <ComparisonFigure view={view} caption={caption} anchor={anchor}>
      <Words isOpen={!view.picture}>
        <Question question={view.question} />
      </Words>
    </ComparisonFigure>
  );
}
