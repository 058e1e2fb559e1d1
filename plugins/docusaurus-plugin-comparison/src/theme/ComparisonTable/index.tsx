import React, {useEffect, useRef, useState, type ReactNode} from 'react';
import type {TableModule, TableEmbed} from 'docusaurus-plugin-comparison';
import ComparisonProblems from '@theme/ComparisonProblems';
import type {Props} from '@theme/ComparisonTable';

// Plain, so that a page without a table loads no names of styles.
const className = 'comparison-table';

/** The table of a comparison dataset. */
export default function ComparisonTable({
  caption,
  anchor,
  ...embed
}: Props): ReactNode {
  if ('problems' in embed) {
    return <ComparisonProblems problems={embed.problems} />;
  }
  return 'load' in embed ? (
    <Served load={embed.load} caption={caption} anchor={anchor} />
  ) : (
    <Whole module={embed} caption={caption} anchor={anchor} />
  );
}

interface Extra {
  readonly caption: string | undefined;
  readonly anchor: string | undefined;
}

/** The table with all its cells, as the server writes it. */
function Whole({
  module: {Content, view},
  caption,
  anchor = view.id,
}: Extra & {readonly module: TableModule}): ReactNode {
  return (
    // Headings have no points in their ids, so none is the same.
    <div className={className} id={`${anchor}.table`} data-anchor={anchor}>
      <Content view={view} caption={caption} anchor={anchor} />
    </div>
  );
}

/**
 * The same in a browser. What the server wrote is kept as it is and not
 * hydrated, however many cells there are; only a page that was not served,
 * since the reader came by a link, is made here.
 */
function Served({
  load,
  ...extra
}: Extra & {
  readonly load: Extract<TableEmbed, {load: unknown}>['load'];
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const [made, setMade] = useState<{module: TableModule; load: unknown}>();

  useEffect(() => {
    const isServed = !made && place.current?.querySelector('table');
    if (!isServed && made?.load !== load) {
      void load().then((module) => setMade({module, load}));
      return undefined;
    }
    let letGo: (() => void) | undefined;
    let isGone = false;
    void import('docusaurus-plugin-comparison/client/table').then(
      ({enhance}) => {
        const root =
          place.current?.closest<HTMLElement>('.comparison-table') ??
          place.current?.querySelector<HTMLElement>('.comparison-table');
        letGo = root && !isGone ? enhance(root) : undefined;
      },
    );
    return () => {
      isGone = true;
      letGo?.();
    };
  }, [load, made]);

  return made ? (
    <div ref={place}>
      <Whole module={made.module} {...extra} />
    </div>
  ) : (
    <div
      ref={place}
      className={className}
      suppressHydrationWarning
      dangerouslySetInnerHTML={kept}
    />
  );
}

// React leaves what stands in the page where it is told of another content.
const kept = {__html: ''};
