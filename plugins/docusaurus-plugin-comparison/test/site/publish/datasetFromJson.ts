import type {Inline} from '../../../src/model/index.js';
import type {
  AnnotationsJson,
  CellJson,
  CriterionJson,
  DatasetJson,
  ProseJson,
  SubjectJson,
} from '../../../src/site/publish/datasetJson.js';
import type {ValueJson} from '../../../src/site/publish/valueJson.js';

/**
 * The YAML of a dataset, from its published JSON alone: JSON is YAML. What it
 * inherits is in one place only, as an author writes it.
 */
export function datasetFromJson(json: DatasetJson): string {
  const {
    title,
    description,
    reviewed,
    publisher,
    license,
    citation,
    criteria,
    groups,
    scales,
    layers,
    boundary,
    subjects,
    subjectGroups,
    tags,
    sources,
    history,
    provenance,
    dimensions,
  } = json;
  const units = criteria.flatMap((criterion) => criterion.units ?? []);
  return JSON.stringify({
    title,
    ...texts({description, publisher, license, citation}),
    reviewed,
    ...toScope(provenance),
    dimensions:
      dimensions &&
      byId(dimensions, ({choices, ...rest}) => ({
        ...rest,
        choices: byId(choices),
      })),
    criteria: byId(criteria, (criterion) =>
      toCriterion(
        criterion,
        scales
          ?.find(({id}) => id === criterion.scaleId)
          ?.words.map(({name}) => name),
      ),
    ),
    groups: groups && byId(groups, toScoped),
    scales: scales && byId(scales, ({words}) => ({words: byId(words)})),
    units:
      units.length > 0
        ? Object.fromEntries(
            units.map(({word, ...unit}) => [
              word,
              Object.keys(unit).length > 1 ? unit : unit.is,
            ]),
          )
        : undefined,
    layers: layers.length > 0 ? byId(layers) : undefined,
    boundary,
    subjects: byId(subjects, (subject) =>
      toSubject(subject, criteria, dimensions),
    ),
    subjectGroups: subjectGroups && byId(subjectGroups),
    tags: tags && byId(tags),
    sources: sources.length > 0 ? byId(sources) : undefined,
    history:
      history.length > 0
        ? history.map(({text, sources: ids, subjects: of, ...event}) => ({
            ...event,
            ...texts({text}),
            ...(of.length > 0 && {subjects: of}),
            ...(ids.length > 0 && {source: ids}),
          }))
        : undefined,
  });
}

function byId<Entry extends {readonly id: string}>(
  entries: readonly Entry[],
  map: (entry: Entry) => object = (entry) => entry,
): object {
  return Object.fromEntries(
    entries.map((entry) => [entry.id, {...map(entry), id: undefined}]),
  );
}

/** @param names - Those of the scale that it shares. */
function toCriterion(
  criterion: CriterionJson,
  names: readonly string[] | undefined,
): object {
  const {
    description,
    group,
    groupId,
    scale,
    scaleId,
    labels,
    provenance,
    baseUnit: _baseUnit,
    words = [],
    markers: _markers,
    units: _units,
    by,
    ...rest
  } = criterion;
  return {
    ...rest,
    // What is computed follows what it is computed from.
    by: rest.is === undefined ? by : undefined,
    ...texts({description}),
    group: groupId ?? group,
    scale: scaleId ?? scale,
    labels:
      labels && labels.join() !== names?.join()
        ? Object.fromEntries(words.map((word, at) => [word, labels[at]]))
        : undefined,
    ...toScope(provenance),
  };
}

function toScoped<Entry extends {readonly provenance?: Scope}>({
  provenance,
  ...rest
}: Entry): object {
  return {...rest, ...toScope(provenance)};
}

type Scope = NonNullable<DatasetJson['provenance']>;

function toScope(scope: Scope | undefined): object {
  const {sources, asOf, when} = scope ?? {};
  return {source: sources?.length === 0 ? 'none' : sources, asOf, when};
}

function toSubject(
  {description, cells, stack, provenance, icon: _, ...rest}: SubjectJson,
  criteria: readonly CriterionJson[],
  dimensions: DatasetJson['dimensions'] = [],
): object {
  return {
    ...rest,
    ...texts({description}),
    ...toScope(provenance),
    stack: stack.length > 0 ? stack.map(toLayer) : undefined,
    values: Object.fromEntries(
      criteria.flatMap((criterion) => {
        const cell = cells[criterion.id];
        return cell && criterion.is === undefined
          ? [[criterion.id, toCell(cell, criterion, dimensions)]]
          : [];
      }),
    ),
  };
}

function toLayer(item: SubjectJson['stack'][number]): unknown {
  return item.kind === 'layer'
    ? item.layer
    : {copies: item.copies, of: item.of.map(toLayer)};
}

function toCell(
  {choices, ...first}: CellJson,
  criterion: CriterionJson,
  dimensions: NonNullable<DatasetJson['dimensions']>,
): object {
  const firsts = (criterion.by ?? []).map(
    (by) => dimensions.find(({id}) => id === by)?.first ?? '',
  );
  return choices
    ? nestChoices([
        [firsts, toOneCell(first, criterion)],
        ...Object.entries(choices).map(([key, each]): ChosenCell => [
          key.split('/'),
          toOneCell(each, criterion),
        ]),
      ])
    : toOneCell(first, criterion);
}

type ChosenCell = readonly [ids: readonly string[], cell: object];

function nestChoices(cells: readonly ChosenCell[]): object {
  const firsts = new Set(cells.map(([[first = '']]) => first));
  return Object.fromEntries(
    [...firsts].map((first) => {
      const those = cells.filter(([ids]) => ids[0] === first);
      const [[ids, cell] = [[], {}]] = those;
      return [
        first,
        ids.length > 1
          ? nestChoices(those.map(([all, each]) => [all.slice(1), each]))
          : cell,
      ];
    }),
  );
}

function toOneCell(cell: CellJson, criterion: CriterionJson): object {
  const annotations = toAnnotations(cell);
  if (cell.claims) {
    return {
      disputed: cell.claims.map(({value, ...claim}) => ({
        value: toTyped(value, criterion),
        ...toAnnotations(claim),
      })),
      ...annotations,
    };
  }
  const states = {unknown: 'unknown', 'not-applicable': 'n/a'};
  return {
    value: cell.value
      ? toTyped(cell.value, criterion)
      : states[cell.state as keyof typeof states],
    ...annotations,
  };
}

function toAnnotations({
  note,
  when,
  asOf,
  sources,
  citations = [],
  derived,
  unsourced,
}: AnnotationsJson): object {
  return {
    ...texts({note}),
    when,
    asOf,
    derived,
    source: unsourced
      ? 'none'
      : sources?.flatMap((id): readonly (string | object)[] => {
          const cited = citations.filter(({source}) => source === id);
          return cited.length > 0
            ? cited.map(({quote, at}) => ({id, quote, at}))
            : [id];
        }),
  };
}

function toTyped(value: ValueJson, {type}: CriterionJson): unknown {
  if (value.subject !== undefined) {
    return value.subject;
  }
  if (type === 'list') {
    return value.items?.length === 0 ? 'none' : (value.items ?? value.text);
  }
  return value.word ?? printMarks(value);
}

function texts(
  all: Readonly<Record<string, ProseJson | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, prose]) =>
      prose ? [[name, printMarks(prose)]] : [],
    ),
  );
}

function printMarks({text, inlines}: ProseJson): string {
  return inlines ? inlines.map(printInline).join('') : text;
}

function printInline(inline: Inline): string {
  if (typeof inline === 'string') {
    return inline;
  }
  if (inline.kind === 'code') {
    const fence = '`'.repeat(
      1 +
        Math.max(
          0,
          ...(inline.text.match(/`+/g) ?? []).map((each) => each.length),
        ),
    );
    const pad = /^`|`$/.test(inline.text) ? ' ' : '';
    return fence + pad + inline.text + pad + fence;
  }
  const inner = inline.children.map(printInline).join('');
  switch (inline.kind) {
    case 'emphasis':
      return `*${inner}*`;
    case 'strong':
      return `**${inner}**`;
    case 'link':
      return `[${inner}](${inline.url}${
        inline.title === undefined ? '' : ` "${inline.title}"`
      })`;
  }
}
