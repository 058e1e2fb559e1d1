import {findSentences, type SentencePart} from '../../embeds/findSentence.js';
import type {Query} from '../../embeds/query.js';
import type {SourceFile} from '../../problems/problem.js';
import {readFact} from './layOutTyped.js';
import type {StateEmbed} from './listEmbeds.js';
import type {ComparedDataset} from './matchDatasets.js';

/** A fact in a sentence that reads differently. */
export interface FactChange {
  readonly data: ComparedDataset;
  readonly fact: StateEmbed;
  /** `subject.criterion`, or the expression of a computed fact. */
  readonly cell: string;
  readonly was: string;
  readonly is: string;
}

/** A sentence with a fact that reads differently. */
export interface SentenceChange {
  readonly file: SourceFile;
  /** The texts of the sentence and its facts, in their order. */
  readonly parts: readonly (string | FactChange)[];
  /** Those that read differently. */
  readonly facts: readonly FactChange[];
}

/** Finds the facts that pages of both states show, and that read differently. */
export function compareFacts(
  datasets: readonly ComparedDataset[],
  before: readonly StateEmbed[],
  now: readonly StateEmbed[],
): readonly FactChange[] {
  const byFile = new Map(datasets.map((each) => [each.is.file, each]));
  const byEarlierFile = new Map(datasets.map((each) => [each.was.file, each]));
  const keyOf = (
    {page, embed}: StateEmbed,
    data: ComparedDataset | undefined,
    query: Query,
  ) => JSON.stringify([page, data?.is.id, embed.name, [...query]]);
  const shown = new Set(
    before.map((each) =>
      keyOf(each, byEarlierFile.get(each.dataset), each.embed.query),
    ),
  );
  const changes = now.flatMap((fact): FactChange[] => {
    const data = byFile.get(fact.dataset);
    if (!data || !fact.view.isInline) {
      return [];
    }
    const {query} = fact.embed;
    const earlier = withEarlierIds(query, data);
    if (!shown.has(keyOf(fact, data, earlier))) {
      return [];
    }
    const was = readFact(data.was.dataset, earlier);
    const is = readFact(data.is.dataset, query);
    const cell = query.get('cell') || (query.get('is') ?? '');
    return was !== undefined && is !== undefined && was !== is
      ? [{data, fact, cell, was, is}]
      : [];
  });
  // Translated pages repeat what their originals show.
  const originals = new Set(
    changes.map(({fact, data, cell}) =>
      JSON.stringify([fact.page, data.is.id, cell]),
    ),
  );
  return changes.filter(
    ({fact, data, cell}) =>
      fact.page === fact.original ||
      !originals.has(JSON.stringify([fact.original, data.is.id, cell])),
  );
}

/** The query with the ids that its subject and criterion had before. */
function withEarlierIds(query: Query, {changes}: ComparedDataset): Query {
  const cell = query.get('cell');
  if (!cell) {
    return query;
  }
  const earlier = (
    id: string,
    {renamed}: {readonly renamed: readonly Renamed[]},
  ) => renamed.find(({is}) => is.id === id)?.was.id ?? id;
  const [subject = '', criterion = ''] = cell.trim().split('.');
  return new Map([
    ...query,
    [
      'cell',
      `${earlier(subject, changes.subjects)}.${earlier(criterion, changes.criteria)}`,
    ],
  ]);
}

interface Renamed {
  readonly was: {readonly id: string};
  readonly is: {readonly id: string};
}

/**
 * The sentences with these facts; a fact outside of a sentence is alone.
 *
 * @param now - All embeds of the new state, since a sentence may have others.
 */
export function findChangedSentences(
  facts: readonly FactChange[],
  now: readonly StateEmbed[],
  datasets: readonly ComparedDataset[],
): readonly SentenceChange[] {
  const byFile = new Map(datasets.map((each) => [each.is.file, each]));
  const files = new Set(facts.map(({fact}) => fact.file));
  return [...files].flatMap((file) => {
    const inline = now.filter(
      (each) => each.file === file && each.view.isInline,
    );
    const byStart = new Map(
      inline.map((each) => [each.embed.place.start, each]),
    );
    const changes = new Map(facts.map((each) => [each.fact, each]));
    const show = (part: SentencePart): string | FactChange => {
      const fact = typeof part === 'number' ? byStart.get(part) : undefined;
      if (!fact) {
        return String(part);
      }
      const data = byFile.get(fact.dataset);
      return (
        changes.get(fact) ??
        (data && readFact(data.is.dataset, fact.embed.query)) ??
        '…'
      );
    };
    const sentences = findSentences(file, new Set(byStart.keys()));
    const found = new Map<unknown, SentenceChange>();
    for (const change of facts.filter(({fact}) => fact.file === file)) {
      const sentence = sentences.get(change.fact.embed.place.start);
      const parts = sentence?.map(show) ?? [change];
      found.set(sentence ?? change, {
        file,
        parts,
        facts: parts.filter((part) => typeof part !== 'string'),
      });
    }
    return [...found.values()];
  });
}
