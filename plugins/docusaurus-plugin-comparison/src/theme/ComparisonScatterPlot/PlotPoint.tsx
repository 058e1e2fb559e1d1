import React, {type ReactNode} from 'react';
import type {NameOffset, ScatterPoint} from 'docusaurus-plugin-comparison';
import {
  isRightToLeft,
  nameWithShort,
} from 'docusaurus-plugin-comparison/client';
import type {Props} from '@theme/ComparisonScatterPlot/PlotPoint';
import {pixelsToEm} from '@theme/ComparisonScatterPlot/pixelsToEm';
import PointShape from '@theme/ComparisonScatterPlot/PointShape';

/** A subject: its marks and its name, which lead to its cell. */
export default function PlotPoint({point}: Props): ReactNode {
  const {valueId, name, short, texts, link, marks} = point;
  const label = `${nameWithShort(name, short)}: ${texts.join(', ')}`;
  const content = (
    <>
      {marks.map((mark, index) => (
        <PointShape key={index} mark={mark} />
      ))}
      <PointNames point={point} />
    </>
  );
  return link === undefined ? (
    <g role="listitem">
      <g role="img" aria-label={label}>
        {content}
      </g>
    </g>
  ) : (
    <g role="listitem">
      {/* The page of the table is known to have its cells by these ids. */}
      <a href={link} data-value={valueId} aria-label={label}>
        {content}
      </a>
    </g>
  );
}

/**
 * The name in both layouts, which may have it at different places. Where it has
 * none, it is shown as long as the point is pointed at or has the focus.
 */
function PointNames({
  point: {
    short,
    place,
    names: {narrow, wide},
  },
}: {
  readonly point: ScatterPoint;
}): ReactNode {
  const text = {
    short: isRightToLeft(short) ? `\u2068${short}\u2069` : short,
    place,
  };
  const isSame =
    narrow && wide && narrow.dx === wide.dx && narrow.dy === wide.dy;
  if (isSame) {
    return <PointName {...text} offset={wide} />;
  }
  const missing =
    narrow || wide ? (narrow ? 'wide' : wide ? 'narrow' : undefined) : 'all';
  return (
    <>
      {narrow && <PointName {...text} offset={narrow} layout="narrow" />}
      {wide && <PointName {...text} offset={wide} layout="wide" />}
      {(!narrow || !wide) && <PointName {...text} layout={missing} />}
    </>
  );
}

/** From the upper edge of a name to its baseline. */
const baseline = 12.5;

function PointName({
  short,
  place: {x, y},
  offset,
  layout,
}: {
  readonly short: string;
  readonly place: ScatterPoint['place'];
  readonly offset?: NameOffset;
  readonly layout?: string | undefined;
}): ReactNode {
  const isLeft = !offset && x > 50;
  const {dx, dy} = offset ?? {dx: isLeft ? -9 : 9, dy: -9};
  return (
    <text
      x={`${x}%`}
      y={`${y}%`}
      dx={pixelsToEm(dx)}
      dy={pixelsToEm(dy + baseline)}
      textAnchor={isLeft ? 'end' : undefined}
      data-layout={layout}
      data-named={offset ? undefined : 'focus'}>
      {short}
    </text>
  );
}
