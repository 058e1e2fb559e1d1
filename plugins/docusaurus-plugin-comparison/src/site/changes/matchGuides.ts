import type {Answer, Question} from '../../model/index.js';

/** The questions on the way to an answer, each with what was answered. */
export type GuidePath = readonly (readonly [
  question: string,
  answer: 'yes' | 'no',
])[];

/** An answer that leads to other subjects, by their ids. */
export interface AnswerDifference {
  readonly path: GuidePath;
  /** Undefined where only the other guide has such an answer. */
  readonly was: readonly string[] | undefined;
  readonly is: readonly string[] | undefined;
}

/** A question with another text. */
export interface QuestionDifference {
  readonly was: string;
  readonly is: string;
  /** Whether "yes" leads where "no" led, and the other way around. */
  readonly isNegated: boolean;
}

/**
 * Compares guides by their structure: a question is the same if its text is, or
 * if it has the same place and most of its answers lead to the same subjects.
 *
 * @param renamed - The new ids of subjects by their earlier ids.
 */
export function matchGuides(
  was: Question | undefined,
  is: Question | undefined,
  renamed: ReadonlyMap<string, string>,
): {
  readonly answers: readonly AnswerDifference[];
  readonly questions: readonly QuestionDifference[];
} {
  const [before, now] = [measureGuide(was, renamed), measureGuide(is)];
  const pairs = pairAllAnswers(before, now);
  return {
    answers: pairs.flatMap(({was: from, is: to}) => {
      if (from?.kind === 'question' || to?.kind === 'question') {
        return [];
      }
      const path = to ? now.paths.get(to) : from && before.paths.get(from);
      return path && !(from && to && before.keys.get(from) === now.keys.get(to))
        ? [{path, was: from?.subjects, is: to?.subjects}]
        : [];
    }),
    questions: pairs.flatMap(({was: from, is: to, isNegated = false}) =>
      from?.kind === 'question' &&
      to?.kind === 'question' &&
      from.question.ask !== to.question.ask
        ? [{was: from.question.ask, is: to.question.ask, isNegated}]
        : [],
    ),
  };
}

/** An answer of each guide; one is missing if the other guide has none. */
interface AnswerPair {
  readonly was?: Answer;
  readonly is?: Answer;
  readonly isNegated?: boolean;
}

/** A way to see a part of one guide as a change of a part of the other. */
interface Match {
  readonly cost: number;
  readonly listPairs: () => readonly AnswerPair[];
}

// An answer that is removed or new costs 1, and one that leads elsewhere 2.
const costs = {
  sameQuestion: -1,
  rewordedQuestion: 1,
  negatedQuestion: 1.5,
  otherQuestion: 1,
  otherAnswer: 2,
};

/** For larger guides, questions are matched only with those in their place. */
const maxGuideComparisons = 250_000;

function pairAllAnswers(
  before: Measured,
  now: Measured,
): readonly AnswerPair[] {
  const isLarge = before.paths.size * now.paths.size > maxGuideComparisons;
  const known = new Map<Answer, Map<Answer, Match>>();

  function match(was: Answer, is: Answer): Match {
    const ofWas = known.get(was) ?? new Map<Answer, Match>();
    known.set(was, ofWas);
    const found = ofWas.get(is) ?? findCheapest(was, is);
    ofWas.set(is, found);
    return found;
  }

  function findCheapest(was: Answer, is: Answer): Match {
    const matches = [
      ...pairAnswers(was, is),
      {
        cost: removed(was).cost + added(is).cost,
        listPairs: () => [
          ...removed(was).listPairs(),
          ...added(is).listPairs(),
        ],
      },
      ...(isLarge
        ? []
        : [
            // What was there before is one of the answers of a new question.
            ...branchesOf(is).map(([branch, other]) =>
              joinMatches(costs.otherQuestion, {}, [
                match(was, branch),
                added(other),
              ]),
            ),
            ...branchesOf(was).map(([branch, other]) =>
              joinMatches(costs.otherQuestion, {}, [
                match(branch, is),
                removed(other),
              ]),
            ),
          ]),
    ];
    return matches.reduce((best, each) =>
      each.cost < best.cost ? each : best,
    );
  }

  function pairAnswers(was: Answer, is: Answer): readonly Match[] {
    if (was.kind === 'subjects' && is.kind === 'subjects') {
      const isSame = before.keys.get(was) === now.keys.get(is);
      const cost = isSame ? 0 : costs.otherAnswer;
      return [joinMatches(cost, {was, is}, [])];
    }
    if (was.kind !== 'question' || is.kind !== 'question') {
      return [];
    }
    const [from, to] = [was.question, is.question];
    const inPlace = [match(from.yes, to.yes), match(from.no, to.no)];
    if (from.ask === to.ask) {
      return [joinMatches(costs.sameQuestion, {was, is}, inPlace)];
    }
    const reworded = joinMatches(costs.rewordedQuestion, {was, is}, inPlace);
    return isLarge
      ? [reworded]
      : [
          reworded,
          joinMatches(costs.negatedQuestion, {was, is, isNegated: true}, [
            match(from.no, to.yes),
            match(from.yes, to.no),
          ]),
        ];
  }

  const added = (answer: Answer): Match => ({
    cost: now.counts.get(answer) ?? 0,
    listPairs: () => listLeaves(answer).map((is) => ({is})),
  });
  const removed = (answer: Answer): Match => ({
    cost: before.counts.get(answer) ?? 0,
    listPairs: () => listLeaves(answer).map((was) => ({was})),
  });

  const [was, is] = [before.root, now.root];
  const found =
    was && is ? match(was, is) : was ? removed(was) : is && added(is);
  return found?.listPairs() ?? [];
}

function joinMatches(
  cost: number,
  pair: AnswerPair,
  parts: readonly Match[],
): Match {
  return {
    cost: parts.reduce((sum, each) => sum + each.cost, cost),
    listPairs: () => [pair, ...parts.flatMap((each) => each.listPairs())],
  };
}

function branchesOf(answer: Answer): readonly (readonly [Answer, Answer])[] {
  if (answer.kind === 'subjects') {
    return [];
  }
  const {yes, no} = answer.question;
  return [
    [yes, no],
    [no, yes],
  ];
}

/** The answers that lead to subjects. */
function listLeaves(answer: Answer): readonly Answer[] {
  return answer.kind === 'subjects'
    ? [answer]
    : [answer.question.yes, answer.question.no].flatMap(listLeaves);
}

/** A guide, and what each of its answers is compared by. */
interface Measured {
  readonly root: Answer | undefined;
  readonly paths: ReadonlyMap<Answer, GuidePath>;
  /** To how many lists of subjects it leads. */
  readonly counts: ReadonlyMap<Answer, number>;
  /** The new ids of the subjects, as one text. */
  readonly keys: ReadonlyMap<Answer, string>;
}

function measureGuide(
  guide: Question | undefined,
  renamed: ReadonlyMap<string, string> = new Map(),
): Measured {
  const paths = new Map<Answer, GuidePath>();
  const counts = new Map<Answer, number>();
  const keys = new Map<Answer, string>();
  const visit = (answer: Answer, path: GuidePath): number => {
    let count = 1;
    if (answer.kind === 'question') {
      const {ask, yes, no} = answer.question;
      count =
        visit(yes, [...path, [ask, 'yes']]) + visit(no, [...path, [ask, 'no']]);
    } else {
      const ids = answer.subjects.map((id) => renamed.get(id) ?? id);
      keys.set(answer, JSON.stringify(ids));
    }
    paths.set(answer, path);
    counts.set(answer, count);
    return count;
  };
  const root: Answer | undefined = guide && {kind: 'question', question: guide};
  if (root) {
    visit(root, []);
  }
  return {root, paths, counts, keys};
}
