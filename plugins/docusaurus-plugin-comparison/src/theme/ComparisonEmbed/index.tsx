import React, {useEffect, useRef, useState, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import type {ViewModule} from 'docusaurus-plugin-comparison';
import type {Props} from '@theme/ComparisonEmbed';

/** What an embed shows, rendered on the server and not hydrated. */
export default function ComparisonEmbed<View>(props: Props<View>): ReactNode {
  return 'load' in props.embed ? (
    <Served {...props} load={props.embed.load} />
  ) : (
    <div className={className}>
      <Whole module={props.embed} {...props} />
    </div>
  );
}

// Plain, so that a page without an embed loads no names of styles.
const className = 'comparison-embed';

function Whole<View>({
  module: {Content, view},
  caption,
  anchor,
}: Omit<Props<View>, 'embed'> & {
  readonly module: ViewModule<View>;
}): ReactNode {
  return <Content view={view} caption={caption} anchor={anchor} />;
}

/**
 * The same in a browser. What the server wrote is kept as it is, however much
 * it is; only a page that was not served, since the reader came by a link, is
 * made here.
 */
function Served<View>({
  load,
  enhance,
  ...extra
}: Props<View> & {
  readonly load: () => Promise<ViewModule<View>>;
}): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const history = useHistory();
  const [made, setMade] = useState<{
    module: ViewModule<View>;
    load: typeof load;
  }>();

  useEffect(() => {
    const isServed = !made && place.current?.hasChildNodes();
    if (!isServed && made?.load !== load) {
      void load().then((module) => setMade({module, load}));
      return undefined;
    }
    let letGo: (() => void) | undefined;
    let isGone = false;
    void enhance?.().then((give) => {
      letGo = place.current && !isGone ? give(place.current) : undefined;
    });
    return () => {
      isGone = true;
      letGo?.();
    };
  }, [load, enhance, made]);

  useEffect(() => {
    const {current} = place;
    const onClick = (event: MouseEvent) => {
      const target = event.target as Element;
      const link = target.closest('a[href]');
      const address = link && isPlainClick(event) && findAddress(link);
      if (address) {
        event.preventDefault();
        history.push(address);
      }
      const button = target.closest<HTMLElement>('[data-copied]');
      if (button) {
        copyText(button);
      }
    };
    current?.addEventListener('click', onClick);
    return () => current?.removeEventListener('click', onClick);
  }, [history, made]);

  return made ? (
    <div ref={place} className={className}>
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

/**
 * The address within the site to which a link leads; undefined where it leads
 * elsewhere. What React did not make its router does not know: such a link
 * would load the whole page anew.
 */
function findAddress(link: Element): string | undefined {
  const href = link.getAttribute('href') ?? '';
  const {origin, pathname, search, hash} = new URL(href, location.href);
  const isElsewhere =
    origin !== location.origin ||
    link.hasAttribute('target') ||
    link.hasAttribute('download');
  const isFile = /\.\w+$/.test(pathname);
  return isElsewhere || isFile || href.startsWith('#')
    ? undefined
    : pathname + search + hash;
}

/** Copies the text beside a button, and says so in the button. */
function copyText(button: HTMLElement): void {
  const text = button.closest('details')?.querySelector('pre')?.textContent;
  void navigator.clipboard.writeText(text ?? '').then(() => {
    button.textContent = button.dataset['copied'] ?? '';
  });
}

function isPlainClick(event: MouseEvent): boolean {
  return (
    event.button === 0 &&
    !event.defaultPrevented &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
  );
}
