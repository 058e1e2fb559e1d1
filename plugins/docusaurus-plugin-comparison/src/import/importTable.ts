import {chooseIds} from './chooseIds.js';
import {chooseType} from './chooseType.js';
import {findGap} from './findGap.js';
import {
  type FoundCell,
  type FoundTable,
  isEmptyCell,
  whereIs,
} from './foundTable.js';
import {type CellContext, importCell, withSources} from './importCell.js';
import type {
  Imported,
  ImportedCell,
  ImportedCriterion,
  ImportedSubject,
  ImportOptions,
} from './imported.js';
import {ImportedSources} from './importedSources.js';
import {splitHeadingUnit} from './headingUnit.js';
import {layOutGrid} from './layOutGrid.js';
import {toLegendScale} from './legendScale.js';
import {detectDecimalSign} from './normalizeFigure.js';
import {listLosses} from './listLosses.js';
import {createNames} from './nameHeadings.js';
import {type ImportQuestion, Questions} from './questions.js';
import {splitMarks} from './splitMarks.js';

/** Makes a dataset of a table. Nothing is guessed: what is not sure is asked. */
export function importTable(
  table: FoundTable,
  options: ImportOptions = {},
): Imported {
  const questions = new Questions(options.answers ?? new Map());
  const grid = layOutGrid(table, questions, options.subjectsAre);
  const texts = table.rows.flat().map(({text}) => text);
  const decimal =
    options.decimal ?? (table.hasSubjectRows ? detectDecimalSign(texts) : '.');
  const listed: string[] = [];
  const sources = new ImportedSources();
  const {scale, scaleIds} = toLegendScale(table, questions);
  const nameCriterion = createNames(grid.criteria, 'Column', questions);
  const nameSubject = createNames(grid.subjects, 'Row', questions);
  const criteria: ImportedCriterion[] = [];
  const proseCriteria = new Set<number>();
  const {ids: criterionIds, names: criterionNames} = chooseIds(
    grid.criteria,
    'criterion',
    questions,
    options.ids?.criteria,
    table.hasSubjectRows,
  );
  const {ids: subjectIds, names: subjectNames} = chooseIds(
    grid.subjects,
    'subject',
    questions,
    options.ids?.subjects,
  );
  const cells = grid.subjects.map(() => new Map<string, ImportedCell>());
  const links = new Map<number, string>();
  let leftOut = 0;
  const context: CellContext = {table, questions, listed, sources};

  const isGallery = hasOnlyImages(
    grid.criteria.flatMap((_, index) =>
      grid.subjects.map((__, subject) => grid.cellAt(index, subject)),
    ),
  );
  grid.criteria.forEach((head, index) => {
    const id = criterionIds[index] ?? '';
    const found = grid.subjects.map((_, subject) =>
      splitMarks(grid.cellAt(index, subject), context),
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
      ({cell, text}) => !findGap(cell, text, table.legend),
    );
    // A table of nothing else would be empty without them.
    const isImages =
      !isGallery && hasOnlyImages(answered.map(({cell}) => cell));
    if (isImages) {
      const answer = questions.ask(`images.${id}`, {
        ask: `"${head.text}" has only images, which cannot be read. Leave it out?`,
        taken: 'leave out',
        choices: ['leave out', 'keep'],
        ...whereIs(head),
      });
      if (answer !== 'keep') {
        leftOut += found.length;
        return;
      }
    }
    const name = nameCriterion(index, id);
    const {base: named, unit} = splitHeadingUnit(name);
    const withText = answered.filter(({text}) => text !== '');
    const chosen = chooseType(withText, {
      id,
      name,
      asked: whereIs(head),
      given: head.given,
      unit,
      legend: table.legend,
      scaleIds,
      decimal,
      questions,
    });
    if (chosen.type === 'text') {
      proseCriteria.add(index);
    }
    const counts = new Map<string, number>();
    found.forEach((each, subject) => {
      const sid = subjectIds[subject] ?? '';
      const read = importCell(each, chosen, {id, name, subject: sid}, context);
      const cell = withSources(read, head.given?.sources, context);
      cells[subject]?.set(id, cell);
      const key =
        typeof cell.value === 'string' &&
        /^(?:yes|no|partial|n\/a|unknown)$/.test(cell.value)
          ? cell.value
          : 'value';
      counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    const base = chosen.usesUnit && chosen.type !== 'text' ? named : name;
    const description = describeHeading(head, context);
    criteria.push({
      id,
      name: chosen.per === undefined ? base : `${base} (per ${chosen.per})`,
      type: chosen.type,
      ...(head.group !== undefined && head.group !== '' && {group: head.group}),
      ...(chosen.currency !== undefined && {currency: chosen.currency}),
      ...(chosen.unit !== undefined && {unit: chosen.unit}),
      ...(description !== undefined && {description}),
      ...(head.given?.better !== undefined && {better: head.given.better}),
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
      name: nameSubject(index, id),
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
  const {source: sourceUrl, ...provenance} = options.provenance ?? {};
  return {
    provenance: {
      ...(sourceUrl !== undefined && {source: sources.nameOf(sourceUrl)}),
      ...provenance,
    },
    title: asked ?? (table.title || 'Comparison'),
    scale:
      scale.length > 0 && criteria.some(({type}) => type === 'scale')
        ? scale
        : [],
    criteria,
    subjects,
    sources: sources.urls,
    questions: mergeEmpty(questions.all),
    subjectsAre: grid.subjectsAre,
    listed,
    remarks: [
      ...table.remarks,
      ...grid.remarks,
      ...listLosses(grid, (criterion) => proseCriteria.has(criterion)),
    ],
    cellCount: grid.criteria.length * grid.subjects.length,
    leftOut,
    names: {criteria: criterionNames, subjects: subjectNames},
  };
}

/** Whether the cells that are not empty are images without words. */
function hasOnlyImages(cells: readonly FoundCell[]): boolean {
  const filled = cells.filter((cell) => !isEmptyCell(cell));
  return (
    filled.length > 0 &&
    filled.every(({text, images}) => text === '' && images.length > 0)
  );
}

function describeHeading(
  head: FoundCell,
  {table}: CellContext,
): string | undefined {
  const [link] = head.links;
  const notes = [
    ...(link?.url === undefined
      ? []
      : [`See [${link.words || 'link'}](${link.url}).`]),
    ...head.marks.flatMap((mark) => table.footnotes.get(mark)?.prose ?? []),
  ];
  return notes.length > 0 ? notes.join(' ') : undefined;
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
    [
      'empty',
      {
        ...first[1],
        ask: 'What do empty cells say?',
        cells,
        places: empty.flatMap(([, {places = []}]) => places),
      },
    ],
  ]);
}
