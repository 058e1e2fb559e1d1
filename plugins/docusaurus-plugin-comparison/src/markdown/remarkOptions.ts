import {isRemarkComparison} from '../site/contentPlugins.js';
import {remarkComparison, type RemarkOptions} from './remarkComparison.js';

/**
 * Adds the directives to the options of a content plugin, or merges our options
 * into their entry. Leaves `false` unchanged, which disables a part of a
 * preset.
 */
export function addDirectives(content: unknown, own: RemarkOptions): unknown {
  if (content === false) {
    return false;
  }
  const {remarkPlugins = [], ...rest} = (content ?? {}) as {
    readonly remarkPlugins?: readonly unknown[];
  };
  if (!remarkPlugins.some(isRemarkComparison)) {
    const added = [...remarkPlugins, [remarkComparison, own]];
    return {...rest, remarkPlugins: added};
  }
  const given = Object.entries(own).filter(([, value]) => value !== undefined);
  return given.length === 0
    ? content
    : {
        ...rest,
        remarkPlugins: remarkPlugins.map((entry) =>
          isRemarkComparison(entry)
            ? setRemarkOptions(entry, Object.fromEntries(given))
            : entry,
        ),
      };
}

function setRemarkOptions(entry: unknown, own: RemarkOptions): unknown {
  const [plugin, options = {}]: readonly unknown[] = Array.isArray(entry)
    ? entry
    : [entry];
  return [plugin, {...(options as RemarkOptions), ...own}];
}
