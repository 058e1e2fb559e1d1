import {
  chooseType,
  type Answered,
  type ChosenType,
  type ReadCell,
} from './chooseType.js';
import {isEmptyCell, type FoundCell, type FoundTable} from './foundTable.js';
import {layOutGrid} from './layOutGrid.js';
import {
  chooseShapes,
  findDirection,
  isGapReason,
  isSupportLegend,
} from './legend.js';
import {findDecimalSign} from './normalizeFigure.js';
import {Questions, type Answers, type ImportQuestion} from './questions.js';
import {freeId, toSlug} from './slug.js';
import {
  isGapSign,
  isLoneSign,
  isPromise,
  plainSign,
  readSureWord,
} from './sureWord.js';

export interface ImportOptions {
  readonly answers?: Answers;
  readonly subjectsAre?: 'rows' | 'columns';
  readonly decimal?: '.' | ',';
  /** The title, if the author gives one. */
  readonly title?: string;
  /** Ids by names, of an earlier run. */
  readonly ids?: {readonly criteria: IdsByName; readonly subjects: IdsByName};
}

export type IdsByName = ReadonlyMap<string, string>;

/** A cell of the new dataset, and the text that it was made of. */
export interface ImportedCell {
  readonly value: string | readonly string[];
  readonly note?: string;
  readonly source?: readonly string[];
}

export interface ImportedCriterion {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly group?: string;
  readonly currency?: string;
  readonly description?: string;
  /** How many cells became what, for the report. */
  readonly counts: ReadonlyMap<string, number>;
}

export interface ImportedSubject {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly description?: string;
  readonly link?: string;
  readonly cells: ReadonlyMap<string, ImportedCell>;
}

/** A dataset that was made of a table, and what a reader of the report should know. */
export interface Imported {
  readonly title: string;
  readonly scale: readonly {
    readonly id: string;
    readonly name: string;
    readonly shape?: string;
    readonly tone?: string;
  }[];
  readonly criteria: readonly ImportedCriterion[];
  readonly subjects: readonly ImportedSubject[];
  readonly sources: ReadonlyMap<string, string>;
  readonly questions: ReadonlyMap<string, ImportQuestion>;
  readonly subjectsAre: 'rows' | 'columns';
  /** Cells that became a value with a remark, and figures that were rewritten. */
  readonly listed: readonly string[];
  readonly remarks: readonly string[];
  /** Cells of the input; those of criteria that were left out. */
  readonly cellCount: number;
  readonly leftOut: number;
  /** The names as typed, by id, with which the next run finds the ids. */
  readonly names: {
    readonly criteria: ReadonlyMap<string, string>;
    readonly subjects: ReadonlyMap<string, string>;
  };
}

const unitInName = /\s*[([](ms|s|min|kB|MB|GB|KiB|MiB|GiB|B|EUR|USD|%)[)\]]$/;

/** Makes a dataset of a table. Nothing is guessed: what is not sure is asked. */
export function importTable(
  table: FoundTable,
  options: ImportOptions = {},
): Imported {
  const questions = new Questions(options.answers ?? new Map());
  const grid = layOutGrid(table, questions, options.subjectsAre);
  const texts = table.rows.flat().map(({text}) => text);
  const decimal =
    options.decimal ?? (table.hasSubjectRows ? findDecimalSign(texts) : '.');
  const listed: string[] = [];
  const sources = new Map<string, string>();
  const {scale, scaleIds} = readScale(table);
  const criteria: ImportedCriterion[] = [];
  const criterionIds = chooseIds(
    grid.criteria,
    'criterion',
    options.ids?.criteria,
    table.hasSubjectRows,
  );
  const subjectIds = chooseIds(grid.subjects, 'subject', options.ids?.subjects);
  const cells = grid.subjects.map(() => new Map<string, ImportedCell>());
  const links = new Map<number, string>();
  let leftOut = 0;
  const context: CellContext = {table, questions, listed, sources};

  grid.criteria.forEach((head, index) => {
    const id = criterionIds[index] ?? '';
    const found = grid.subjects.map((_, subject) =>
      withoutMarks(grid.cellAt(index, subject), context),
    );
    if (
      table.hasSubjectRows &&
      /^(?:url|link|homepage)$/i.test(head.text) &&
      found.every(
        ({text, cell}) => isEmptyCell(cell) || /^https?:\/\/\S+$/.test(text),
      )
    ) {
      found.forEach(({text}, subject) => text && links.set(subject, text));
      return;
    }
    const answered = found.filter(
      ({cell, text}) => !findMissing(cell, text, table.legend),
    );
    const isImages =
      answered.length > 0 &&
      answered.every(({cell, text}) => text === '' && cell.images.length > 0);
    if (isImages) {
      const answer = questions.ask(`images.${id}`, {
        ask: `"${head.text}" has only images, which cannot be read. Leave it out?`,
        taken: 'leave out',
        choices: ['leave out', 'keep'],
        at: head.line,
      });
      if (answer !== 'keep') {
        leftOut += found.length;
        return;
      }
    }
    const name = nameOf(head, 'Column', index, id, questions);
    const unit = unitInName.exec(name)?.[1];
    const withText = answered.filter(({text}) => text !== '');
    const chosen = chooseType(withText, {
      id,
      name,
      line: head.line,
      unit,
      legend: table.legend,
      scaleIds,
      decimal,
      questions,
    });
    const counts = new Map<string, number>();
    found.forEach((each, subject) => {
      const sid = subjectIds[subject] ?? '';
      const cell = toCell(each, chosen, {id, name, subject: sid}, context);
      cells[subject]?.set(id, cell);
      const key =
        typeof cell.value === 'string' &&
        /^(?:yes|no|partial|n\/a|unknown)$/.test(cell.value)
          ? cell.value
          : 'value';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    const base =
      chosen.usesUnit && chosen.type !== 'text'
        ? name.replace(unitInName, '')
        : name;
    const description = describe(head, context);
    criteria.push({
      id,
      name: chosen.per === undefined ? base : `${base} (per ${chosen.per})`,
      type: chosen.type,
      ...(head.group !== undefined && head.group !== '' && {group: head.group}),
      ...(chosen.currency !== undefined && {currency: chosen.currency}),
      ...(description !== undefined && {description}),
      counts,
    });
  });

  const subjects = grid.subjects.map((head, index): ImportedSubject => {
    const id = subjectIds[index] ?? '';
    const notes = head.marks.flatMap(
      (mark) => table.footnotes.get(mark)?.prose ?? [],
    );
    const link = links.get(index) ?? head.links[0]?.url;
    return {
      id,
      name: nameOf(head, 'Row', index, id, questions),
      ...(head.group !== undefined && head.group !== '' && {group: head.group}),
      ...(notes.length > 0 && {description: notes.join(' ')}),
      ...(link !== undefined && {link}),
      cells: cells[index] ?? new Map(),
    };
  });
  const isNamed = table.title !== '' && !table.hasSubjectRows;
  const asked =
    options.title ??
    (isNamed
      ? table.title
      : questions.ask('title', {
          ask: 'What is the title of the dataset?',
          taken: table.title || 'Comparison',
          choices: [table.title || 'Comparison'],
          at: 1,
        }));
  return {
    title: asked ?? (table.title || 'Comparison'),
    scale:
      scale.length > 0 && criteria.some(({type}) => type === 'scale')
        ? scale
        : [],
    criteria,
    subjects,
    sources,
    questions: mergeEmpty(questions.all),
    subjectsAre: grid.subjectsAre,
    listed,
    remarks: [...table.remarks, ...grid.remarks],
    cellCount: grid.criteria.length * grid.subjects.length,
    leftOut,
    names: {
      criteria: new Map(
        grid.criteria.map(({text}, index) => [criterionIds[index] ?? '', text]),
      ),
      subjects: new Map(
        grid.subjects.map(({text}, index) => [subjectIds[index] ?? '', text]),
      ),
    },
  };
}

interface CellContext {
  readonly table: FoundTable;
  readonly questions: Questions;
  readonly listed: string[];
  readonly sources: Map<string, string>;
}

interface MarkedCell extends Answered {
  readonly notes: readonly string[];
  readonly urls: readonly string[];
}

const trailingMark = /^(.*?[^\s*†‡¹²³⁴⁵])\s*(\*+|[†‡¹²³⁴⁵]|\[\d+\])$/u;

/** A cell without the marks of footnotes at its end, and their texts. */
function withoutMarks(
  cell: FoundCell,
  {table, questions}: CellContext,
): MarkedCell {
  const notes: string[] = [];
  const urls: string[] = [];
  const addNote = (mark: string) => {
    const footnote = table.footnotes.get(mark);
    if (footnote?.url !== undefined) {
      urls.push(footnote.url);
    } else if (footnote) {
      notes.push(footnote.prose);
    } else {
      const answer = questions.ask(`mark.${mark}`, {
        ask: `What is the text of the footnote "${mark}"?`,
        taken: 'keep',
        choices: ['keep', 'drop'],
        typed: mark,
        at: cell.line,
      });
      if (answer !== 'drop') {
        notes.push(answer === undefined || answer === 'keep' ? mark : answer);
      }
    }
  };
  cell.marks.forEach(addNote);
  const [, text, mark] = trailingMark.exec(cell.text) ?? [];
  if (
    text === undefined ||
    mark === undefined ||
    (mark.startsWith('*') && !table.footnotes.has(mark))
  ) {
    return {cell, text: cell.text, notes, urls};
  }
  addNote(mark);
  const prose = trailingMark.exec(cell.prose)?.[1] ?? text;
  return {
    cell: {...cell, prose, parts: cell.parts.length > 1 ? cell.parts : [text]},
    text,
    notes,
    urls,
  };
}

/** How a cell says that it has no answer; undefined if it has one. */
function findMissing(
  cell: FoundCell,
  text: string,
  legend: ReadonlyMap<string, string>,
):
  | {
      readonly value: 'unknown' | 'n/a';
      readonly sign?: string;
      readonly note?: string;
    }
  | undefined {
  const words = legend.get(plainSign(text));
  if (isEmptyCell(cell)) {
    return {value: 'unknown', sign: cell.isNull ? 'null' : ''};
  }
  if (words !== undefined) {
    const sure = readSureWord(words);
    return isGapReason(words) && sure !== 'unknown'
      ? {value: 'unknown', note: words}
      : sure === 'n/a' || sure === 'unknown'
        ? {value: sure}
        : undefined;
  }
  if (cell.hasCode) {
    return undefined;
  }
  if (isGapSign(text)) {
    return {
      value: 'unknown',
      sign: text,
      ...(/\p{L}/u.test(text) && {note: text}),
    };
  }
  if (isPromise(text)) {
    return {value: 'unknown', note: text};
  }
  const sure = readSureWord(text);
  return sure === 'n/a' || sure === 'unknown' ? {value: sure} : undefined;
}

function toCell(
  marked: MarkedCell,
  chosen: ChosenType,
  at: {readonly id: string; readonly name: string; readonly subject: string},
  context: CellContext,
): ImportedCell {
  const {cell, text} = marked;
  const {questions, listed} = context;
  const where = `${at.id}.${at.subject}`;
  const annotate = (
    value: ImportedCell['value'],
    ...notes: readonly (string | undefined)[]
  ): ImportedCell =>
    withAnnotations(
      value,
      [...notes.filter((note) => note !== undefined), ...marked.notes],
      marked.urls,
      context,
    );
  const missing = findMissing(cell, text, context.table.legend);
  if (missing) {
    const {value, sign, note} = missing;
    if (sign === undefined) {
      return annotate(value, note);
    }
    const key = sign === '' ? `empty.${at.id}` : `sign.${sign}`;
    const answer =
      questions.ask(key, {
        ask:
          sign === ''
            ? `What do empty cells of "${at.name}" say?`
            : `What does "${sign}" say?`,
        taken: 'unknown',
        choices: ['unknown', 'no', 'n/a'],
        typed: sign,
        at: cell.line,
      }) ?? (sign === '' ? questions.answerTo('empty', '') : undefined);
    const answered =
      answer === undefined ? undefined : readAnswer(answer, marked, chosen);
    return answered ? annotate(answered.value) : annotate(value, note);
  }
  if (text === '' && cell.images.length > 0) {
    const [image] = cell.images;
    const note =
      image && image.url
        ? `[${image.alt}](${image.url})`
        : (image?.alt ?? 'image');
    const answer =
      chosen.type === 'text'
        ? 'unknown'
        : questions.ask(`cell.${where}`, {
            ask: `The cell is an image ("${image?.alt ?? ''}"). What is its value?`,
            taken: 'unknown',
            choices: ['unknown', 'n/a'],
            typed: note,
            at: cell.line,
          });
    const answered =
      answer === undefined ? undefined : readAnswer(answer, marked, chosen);
    return answered ? annotate(answered.value) : annotate('unknown', note);
  }
  if (chosen.type === 'text') {
    return annotate(cell.prose);
  }
  const {read, note, urls} = readLinked(marked, chosen, at.name);
  if (!read) {
    const isSign = isLoneSign(text);
    const answer = questions.ask(
      isSign ? `sign.${plainSign(text)}` : `cell.${where}`,
      {
        ask: `What does "${text}" say for "${at.name}"?`,
        taken: 'unknown',
        choices:
          chosen.type === 'support'
            ? ['unknown', 'yes', 'partial', 'no', 'n/a']
            : ['unknown', 'n/a'],
        typed: text,
        at: cell.line,
      },
    );
    const answered =
      answer === undefined ? undefined : readAnswer(answer, marked, chosen);
    return answered
      ? annotate(answered.value, cell.prose)
      : annotate('unknown', cell.prose);
  }
  const isMarked = chosen.type === 'support' || chosen.type === 'scale';
  if (read.note !== undefined) {
    listed.push(
      `${where}: ${JSON.stringify(text)} is ${String(read.value)} with the note ${JSON.stringify(read.note)}`,
    );
  } else if (
    !isMarked &&
    typeof read.value === 'string' &&
    read.value !== text
  ) {
    listed.push(
      `${where}: ${JSON.stringify(text)} is rewritten to ${JSON.stringify(read.value)}`,
    );
  }
  return withAnnotations(
    read.value,
    [read.note, note, ...marked.notes].filter((each) => each !== undefined),
    [...marked.urls, ...urls],
    context,
  );
}

/** Reads a cell whose figure is a link, or has a link in its remark. */
function readLinked(
  marked: MarkedCell,
  chosen: ChosenType,
  name: string,
): {
  readonly read: ReadCell | undefined;
  readonly note?: string;
  readonly urls: readonly string[];
} {
  const {cell, text} = marked;
  const [link] = cell.links;
  const read = chosen.read(marked);
  if (!link) {
    return {read, urls: []};
  }
  if (!read) {
    const [, figure] = /^(.*?)\s*\((.*)\)$/.exec(text) ?? [];
    const [, note] = /^.*?\s*\((\[.*)\)$/.exec(cell.prose) ?? [];
    const first =
      figure === undefined ? undefined : chosen.read({...marked, text: figure});
    return first && note !== undefined
      ? {read: {...first, note}, urls: []}
      : {read: undefined, urls: []};
  }
  if (cell.links.length > 1 || link.url === undefined || link.words !== text) {
    const note =
      link.url === undefined || read.note !== undefined
        ? undefined
        : cell.links
            .map(({url, words}) =>
              url === undefined ? words : `[${words || name}](${url})`,
            )
            .join(', ');
    return {
      read:
        link.url !== undefined && read.note !== undefined
          ? {
              ...read,
              note: cell.links.reduce(
                (whole, each) =>
                  each.url === undefined || !each.words
                    ? whole
                    : whole.replace(
                        each.words,
                        () => `[${each.words}](${each.url})`,
                      ),
                read.note,
              ),
            }
          : read,
      ...(note !== undefined && {note}),
      urls: [],
    };
  }
  if (
    /^https?:/.test(link.url) &&
    chosen.type !== 'support' &&
    chosen.type !== 'scale'
  ) {
    return {read, urls: [link.url]};
  }
  const label = /\p{L}/u.test(link.words)
    ? link.words
    : name.replace(/[[\]]/g, '');
  return {read, note: `See [${label}](${link.url}).`, urls: []};
}

function readAnswer(
  answer: string,
  marked: MarkedCell,
  chosen: ChosenType,
): ReadCell | undefined {
  if (answer === 'unknown' || answer === 'n/a') {
    return {value: answer};
  }
  const cell = {
    ...marked.cell,
    text: answer,
    prose: answer,
    parts: [answer],
    links: [],
    images: [],
    marks: [],
    hasCode: false,
  };
  return chosen.read({cell, text: answer});
}

function withAnnotations(
  value: ImportedCell['value'],
  notes: readonly string[],
  urls: readonly string[],
  {sources}: CellContext,
): ImportedCell {
  const ids = [...new Set(urls)].map((url) => {
    const known = [...sources].find(([, each]) => each === url)?.[0];
    const id =
      known ??
      freeId(
        toSlug(url.replace(/^https?:\/\//, ''), 'source') ?? 'source',
        new Set(sources.keys()),
      );
    sources.set(id, url);
    return id;
  });
  return {
    value,
    ...(notes.length > 0 && {note: notes.join(' ')}),
    ...(ids.length > 0 && {source: ids}),
  };
}

function describe(head: FoundCell, {table}: CellContext): string | undefined {
  const [link] = head.links;
  const notes = [
    ...(link?.url === undefined
      ? []
      : [`See [${link.words || 'link'}](${link.url}).`]),
    ...head.marks.flatMap((mark) => table.footnotes.get(mark)?.prose ?? []),
  ];
  return notes.length > 0 ? notes.join(' ') : undefined;
}

function nameOf(
  head: FoundCell,
  kind: 'Row' | 'Column',
  index: number,
  id: string,
  questions: Questions,
): string {
  if (head.text !== '') {
    return head.text;
  }
  const taken = `${kind} ${index + 1}`;
  const answer = questions.ask(`name.${id}`, {
    ask: `What is the name of ${taken.toLowerCase()}, which is empty?`,
    taken,
    choices: [taken],
    at: head.line,
  });
  return answer ?? taken;
}

function chooseIds(
  heads: readonly FoundCell[],
  kind: 'criterion' | 'subject',
  known: IdsByName = new Map(),
  keepsGroup = false,
): readonly string[] {
  const slugs = heads.map(
    ({text}, index) =>
      toSlug(text.replace(unitInName, '') || text, kind.slice(0, 1)) ??
      `${kind}-${index + 1}`,
  );
  const isUnique = new Set(slugs).size === slugs.length;
  const renamed = findRenamed(heads, known);
  const taken = new Set<string>();
  return heads.map(({text, group}, index) => {
    const prefix =
      group && (!isUnique || keepsGroup) && kind === 'criterion'
        ? `${toSlug(group, 'group') ?? 'group'}-`
        : '';
    const before = known.get(text) ?? renamed.get(text);
    const id = freeId(
      before ?? `${prefix}${slugs[index] ?? ''}`.slice(0, 90),
      taken,
    );
    taken.add(id);
    return id;
  });
}

/** The id of the only name that changed. */
function findRenamed(heads: readonly FoundCell[], known: IdsByName): IdsByName {
  const names = new Set(heads.map(({text}) => text));
  const [gone, ...moreGone] = [...known.keys()].filter(
    (name) => !names.has(name),
  );
  const [added, ...moreAdded] = [...names].filter((name) => !known.has(name));
  const id = gone === undefined ? undefined : known.get(gone);
  return id !== undefined &&
    added !== undefined &&
    moreGone.length + moreAdded.length === 0
    ? new Map([[added, id]])
    : new Map();
}

function readScale({legend}: FoundTable): {
  readonly scale: Imported['scale'];
  readonly scaleIds: ReadonlyMap<string, string>;
} {
  if (legend.size === 0 || isSupportLegend(legend)) {
    return {scale: [], scaleIds: new Map()};
  }
  const pairs = [...legend].filter(
    ([, words]) => !isGapReason(words) && readSureWord(words) !== 'n/a',
  );
  const signs = pairs.map(([sign]) => sign);
  const shapes = chooseShapes(signs);
  const taken = new Set<string>();
  const names = new Set<string>();
  const words = pairs.flatMap(([sign, name], index) => {
    if (names.has(name)) {
      return [];
    }
    names.add(name);
    const id = freeId(toSlug(name, 'word') ?? `word-${index + 1}`, taken);
    taken.add(id);
    return [{sign, id, name, ...shapes[index]}];
  });
  const scaleIds = new Map(
    pairs.flatMap(([sign, name]) => {
      const id = words.find((word) => word.name === name)?.id;
      return id === undefined ? [] : [[sign, id] as const];
    }),
  );
  const scale = words.map(({sign: _, ...word}) => word);
  return {
    scale: findDirection(signs) === 'weakest-first' ? scale : scale.reverse(),
    scaleIds,
  };
}

// One question for all empty cells of a table, unless one criterion has all.
function mergeEmpty(
  all: ReadonlyMap<string, ImportQuestion>,
): ReadonlyMap<string, ImportQuestion> {
  const empty = [...all].filter(([key]) => key.startsWith('empty.'));
  const [first] = empty;
  if (!first || empty.length === 1) {
    return all;
  }
  const cells = empty.reduce((sum, [, question]) => sum + question.cells, 0);
  return new Map([
    ...[...all].filter(([key]) => !key.startsWith('empty.')),
    ['empty', {...first[1], ask: 'What do empty cells say?', cells}],
  ]);
}
