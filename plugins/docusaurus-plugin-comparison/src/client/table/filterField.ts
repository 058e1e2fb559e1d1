import {makeCheckbox, put, type Host} from './controls.js';
import {changeFilter} from './changeFilter.js';
import {findText, replaceText} from './conditions.js';
import {findFilterKind, readNotation} from './filter.js';
import {findExampleUnit, findFilterExample} from './filterExample.js';
import {describeFilterProblem} from './filterMessage.js';
import {make} from './make.js';
import type {ColumnState} from './table.js';

/** The field of a criterion's filter. */
export interface FilterField {
  /** The field, and what says why its text cannot be read. */
  readonly nodes: readonly HTMLElement[];
  /** The checkboxes of what counts as well. */
  readonly extras: readonly HTMLElement[];
  /** Shows what the state of the table contains. */
  update(): void;
}

/** Makes the field in which a reader types the filter of a criterion. */
export function createFilterField(
  host: Host,
  criterion: ColumnState,
): FilterField {
  const field = createTextField(host, criterion);
  const read = () => host.state().filters.get(criterion.id) ?? [];
  field.input.ariaLabel = `${host.table.strings['filterFor'] ?? ''} ${criterion.name}`;
  const extras = findFilterKind(criterion)?.extras;
  const boxes = (extras?.list(criterion) ?? []).map((word) => ({
    word,
    ...makeCheckbox(
      [host.table.strings[extras?.labels[word] ?? ''] ?? word],
      change,
    ),
  }));
  field.input.addEventListener('input', change);
  return {
    nodes: field.nodes,
    extras: boxes.map(({label}) => label),
    update() {
      const typed = findText(read(), criterion);
      const [text, words] = extras?.split(typed) ?? [typed, []];
      // A reader may tick a box before there is a text that it applies to.
      if (typed !== '' || field.input.value.trim() !== '') {
        for (const {box, word} of boxes) {
          box.checked = words.includes(word);
        }
      }
      if (field.complete(field.input.value).trim() !== text.trim()) {
        put(field.input, text);
        field.check();
      }
    },
  };

  function change(): void {
    const text = field.complete(field.input.value);
    const words = boxes.flatMap(({box, word}) => (box.checked ? word : []));
    const whole =
      text.trim() === '' ? text : (extras?.join(text, words) ?? text);
    changeFilter(host, criterion, replaceText(read(), whole, criterion));
  }
}

interface FilterInput {
  readonly input: HTMLInputElement;
  readonly nodes: readonly HTMLElement[];
  /** Adds the unit that is written next to the field, if a text lacks one. */
  complete(text: string): string;
  /** Says whether the text can be read. */
  check(): void;
}

/** How long a reader pauses, in milliseconds, before a text is taken as whole. */
const pause = 500;

function createTextField({table}: Host, criterion: ColumnState): FilterInput {
  const {anchor, element, strings} = table;
  const kind = findFilterKind(criterion);
  if (!kind) {
    const input = make('input', {type: 'text', dir: 'auto'});
    return {
      input,
      nodes: [input],
      complete: (text) => text,
      check: () => {},
    };
  }
  const notation = readNotation(element, strings);
  const example = findFilterExample(criterion, notation);
  const unit = findExampleUnit(example);
  const complete = (text: string) => {
    if (text.trim() === '') {
      return text;
    }
    const reading = kind.read(text, criterion, notation);
    const isWithoutUnit =
      'problem' in reading && reading.problem.reason === 'missingUnit';
    return isWithoutUnit && unit !== '' ? `${text.trimEnd()} ${unit}` : text;
  };
  const message = make('p', {
    id: `${anchor}.filter.${criterion.id}`,
    ariaLive: 'polite',
  });
  const input = make('input', {
    type: 'text',
    placeholder: example,
    // A bound such as "< 1 s" is written from left to right.
    dir: 'ltr',
  });
  input.setAttribute('aria-describedby', message.id);

  const findProblem = () => {
    const reading =
      input.value.trim() !== '' &&
      kind.read(complete(input.value), criterion, notation);
    return reading && 'problem' in reading ? reading.problem : undefined;
  };
  const check = () => {
    clearTimeout(timer);
    const problem = findProblem();
    input.ariaInvalid = String(problem !== undefined);
    message.textContent = problem
      ? describeFilterProblem(
          problem,
          example,
          strings,
          document.documentElement.lang,
        )
      : '';
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    // What is not yet typed to its end is not a mistake.
    if (findProblem()) {
      timer = setTimeout(check, pause);
    } else {
      check();
    }
  });
  input.addEventListener('change', check);
  const bound = make(
    'div',
    {},
    input,
    ...(unit === '' ? [] : [make('span', {}, unit)]),
  );
  bound.dataset['bound'] = '';
  return {input, nodes: [bound, message], complete, check};
}
