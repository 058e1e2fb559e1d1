import {isSupportLegend} from './legend.js';
import {plainSign, splitRemark} from './sureWord.js';
import {isAmbiguous, twoReadings} from './twoReadings.js';
import {
  type Answered,
  type ChosenType,
  type ColumnContext,
  listCandidates,
  readSupport,
} from './typeCandidates.js';

const asText: ChosenType = {
  type: 'text',
  read: ({cell}) => ({value: cell.prose}),
};

/** The first type that reads more than half of the answered cells, or text. */
export function chooseType(
  answered: readonly Answered[],
  context: ColumnContext,
): ChosenType {
  const {id, asked, questions, legend, given} = context;
  if (given?.type === 'text') {
    return {...asText, isAsTyped: true};
  }
  const sure = answered.filter((each) => isSure(each, legend));
  const texts = answered.map(({text}) => text);
  const candidates = listCandidates(answered, sure.length, context);
  if (given?.type !== undefined) {
    const found = candidates.find(({type}) => type === given.type);
    return found && !isAmbiguous(found.type, texts, context) ? found : asText;
  }
  const wanted = questions.answerTo(`type.${id}`);
  if (wanted !== 'text') {
    for (const candidate of candidates) {
      const isUnit = [
        'duration',
        'bytes',
        'percent',
        'money',
        'quantity',
      ].includes(candidate.type);
      const counted =
        isUnit && !context.unit
          ? answered.filter(({text}) => !/^[\d.,]+$/.test(text))
          : answered;
      // What has two readings would be read if the author said which.
      const reads = (each: Answered) =>
        candidate.read(each) !== undefined ||
        twoReadings[candidate.type]?.test(each.text) === true;
      const isRead =
        candidate.type === wanted
          ? answered.length > 0
          : answered.filter(reads).length > counted.length / 2;
      if (
        counted.length > 0 &&
        isRead &&
        !isAmbiguous(candidate.type, texts, context)
      ) {
        return candidate;
      }
    }
  }
  const others = [
    ...new Set(
      answered.filter((each) => !sure.includes(each)).map(({text}) => text),
    ),
  ];
  if (sure.length > 0 && others.length > 0) {
    questions.ask(`type.${id}`, {
      ask: `Is "${context.name}" of the type support? ${sure.length} of ${answered.length} cells are yes or no.`,
      taken: 'text',
      choices: ['text', 'support'],
      typed: others.slice(0, 5).join('; '),
      ...asked,
    });
  } else if (hasCommaLists(texts)) {
    const answer = questions.ask(`type.${id}`, {
      ask: `Do commas separate the words of lists in "${context.name}"?`,
      taken: 'text',
      choices: ['text', 'list, by commas'],
      ...asked,
    });
    if (answer === 'list, by commas') {
      return {
        type: 'list',
        read: ({text}) => ({
          value: [
            ...new Set(
              text
                .split(',')
                .map((word) => word.trim())
                .filter(Boolean),
            ),
          ],
        }),
      };
    }
  }
  return asText;
}

function isSure(
  answered: Answered,
  legend: ReadonlyMap<string, string>,
): boolean {
  const {word} = splitRemark(answered.text);
  const isOfScale = legend.has(plainSign(word)) && !isSupportLegend(legend);
  return !isOfScale && readSupport(answered, legend) !== undefined;
}

function hasCommaLists(texts: readonly string[]): boolean {
  const parts = texts.flatMap((text) => text.split(', '));
  const repeated = (part: string) =>
    parts.filter((each) => each === part).length > 1;
  return (
    texts.length < 200 &&
    texts.some((text) => /^\S+, \S+$/.test(text)) &&
    parts.every((part) => part.split(' ').length <= 3) &&
    texts.filter((text) => text.includes(', ') || repeated(text)).length >
      texts.length / 2 &&
    parts.some(repeated)
  );
}
