import type {Visible} from './select.js';

/** The parts of a published dataset that a table chooses from. */
interface PublishedParts {
  readonly criteria: readonly {readonly id: string}[];
  readonly subjects: readonly {
    readonly id: string;
    readonly cells: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * The published dataset as JSON, with the subjects and criteria that are shown,
 * in their order. Rejects if it cannot be loaded.
 */
export async function exportPublished(
  url: string,
  visible: Visible,
): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  const {criteria, subjects, ...rest} =
    (await response.json()) as PublishedParts;
  const ids = visible.criteria.map(({id}) => id);
  return JSON.stringify(
    {
      ...rest,
      criteria: pickShown(criteria, ids),
      subjects: pickShown(
        subjects,
        visible.subjects.map(({id}) => id),
      ).map(({cells, ...subject}) => ({
        ...subject,
        cells: Object.fromEntries(ids.map((id) => [id, cells[id]])),
      })),
    },
    null,
    2,
  );
}

function pickShown<Entry extends {readonly id: string}>(
  entries: readonly Entry[],
  ids: readonly string[],
): readonly Entry[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
