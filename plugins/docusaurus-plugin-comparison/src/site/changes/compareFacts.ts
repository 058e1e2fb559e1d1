import {findSentences, type SentencePart} from '../../embeds/findSentence.js';
import type {Query} from '../../embeds/query.js';
import type {SourceFile} from '../../problems/problem.js';
import {renameCells} from '../../claims/namingParts.js';
import {selectFactScope} from '../shownScope.js';
import {readFact} from './layOutTyped.js';
import type {SiteState} from './siteState.js';
import type {StateEmbed} from './listEmbeds.js';
import type {ComparedDataset} from './matchDatasets.js';

/** The two states of a site that are compared. */
interface FactStates {
  readonly was: SiteState;
  readonly is: SiteState;
}

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
  states: FactStates,
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
    const was = readFactOf(states.was, data.was, earlier);
    const is = readFactOf(states.is, data.is, query);
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

/** What a fact reads in a state; undefined if it shows nothing. */
function readFactOf(
  {check, site}: SiteState,
  {file, dataset}: ComparedDataset['is'],
  query: Query,
): string | undefined {
  return readFact(dataset, query, {
    factScope: selectFactScope(query, file, site, check.datasets),
  });
}

/** The query with the ids that its subject and criterion had before. */
function withEarlierIds(query: Query, {changes}: ComparedDataset): Query {
  const earlier = (
    id: string,
    {renamed}: {readonly renamed: readonly Renamed[]},
  ) => renamed.find(({is}) => is.id === id)?.was.id ?? id;
  const toEarlier = {
    subject: (id: string) => earlier(id, changes.subjects),
    criterion: (id: string) => earlier(id, changes.criteria),
  };
  const cell = query.get('cell');
  const is = query.get('is');
  if (is !== undefined) {
    return new Map([...query, ['is', renameCells(is, toEarlier)]]);
  }
  if (!cell) {
    return query;
  }
  const [subject = '', criterion = ''] = cell.trim().split('.');
  const names = [toEarlier.subject(subject), toEarlier.criterion(criterion)];
  return new Map([...query, ['cell', names.join('.')]]);
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
  state: SiteState,
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
        (data && readFactOf(state, data.is, fact.embed.query)) ??
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
