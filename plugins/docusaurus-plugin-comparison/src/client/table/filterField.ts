import {put, type Host} from './controls.js';
import {findFilterKind, readNotation} from './filter.js';
import {findFilterExample} from './filterExample.js';
import {describeFilterProblem} from './filterMessage.js';
import {make} from './make.js';
import type {ColumnState} from './table.js';

/** The field of a criterion's filter. */
export interface FilterField {
  /** The field, and what says why its text cannot be read. */
  readonly nodes: readonly HTMLElement[];
  /** Shows what the state of the table contains. */
  update(): void;
}

/** Makes the field in which a reader types or chooses the filter of a criterion. */
export function createFilterField(
  host: Host,
  criterion: ColumnState,
): FilterField {
  const {name, header} = criterion;
  const {words} = header.dataset;
  const field =
    words === undefined
      ? createTextField(host, criterion)
      : createWordField(host, JSON.parse(words) as readonly string[]);
  field.input.ariaLabel = `${host.table.strings['filterFor'] ?? ''} ${name}`;
  field.input.addEventListener('input', () => {
    const filters = new Map(host.state().filters);
    host.change({filters: filters.set(criterion.id, field.input.value)});
  });
  return {
    nodes: field.nodes,
    update() {
      const text = host.state().filters.get(criterion.id) ?? '';
      if (field.input.value !== text) {
        put(field.input, text);
        field.check();
      }
    },
  };
}

interface FilterInput {
  readonly input: HTMLInputElement | HTMLSelectElement;
  readonly nodes: readonly HTMLElement[];
  /** Says whether the text can be read. */
  check(): void;
}

function createWordField(
  {table: {strings}}: Host,
  words: readonly string[],
): FilterInput {
  const input = make(
    'select',
    {},
    new Option(strings['any'] ?? '', ''),
    ...words.map((word) => make('option', {value: word, dir: 'auto'}, word)),
  );
  return {input, nodes: [input], check: () => {}};
}

/** How long a reader pauses, in milliseconds, before a text is taken as whole. */
const pause = 500;

function createTextField({table}: Host, criterion: ColumnState): FilterInput {
  const {anchor, element, strings} = table;
  const kind = findFilterKind(criterion);
  if (!kind) {
    const input = make('input', {type: 'text', dir: 'auto'});
    return {input, nodes: [input], check: () => {}};
  }
  const notation = readNotation(element, strings);
  const example = findFilterExample(criterion, notation);
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
      input.value.trim() !== '' && kind.read(input.value, criterion, notation);
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
    // What is not yet typed to its end is no mistake.
    if (findProblem()) {
      timer = setTimeout(check, pause);
    } else {
      check();
    }
  });
  input.addEventListener('change', check);
  return {input, nodes: [input, message], check};
}
