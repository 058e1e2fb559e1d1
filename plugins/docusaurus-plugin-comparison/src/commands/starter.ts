import {typeNames} from '../values/index.js';

const types = typeNames.join(', ').replace('support', '$& (yes, partial, no)');

/**
 * The YAML of a small valid dataset with each section.
 *
 * @param schema - The path of the JSON Schema, relative to the dataset.
 * @param today - A day in ISO 8601 format, such as `2026-06-30`.
 */
export function starter(schema: string, today: string): string {
  return `# yaml-language-server: $schema=${schema}

# Replace this example by your own comparison. Editors that know the schema
# complete and check while you type; "npx docusaurus comparison:check" reports
# every mistake. The language: https://comparison-docs.github.io/plugin/dataset
title: Ways to the office
description: How to get to work, compared for one commute of 8 km.
reviewed: ${today}

${comment(`The questions, in the order in which they are shown. Types: ${types}.`)}
criteria:
  time:
    name: Door to door
    group: Every day
    type: duration
    better: lower
    description: From leaving home until sitting down.
  rain:
    name: Stays dry in rain
    group: Every day
    type: support
    better: higher
  effort:
    name: Effort
    group: Every day
    type: scale
    scale: efforts # the words below; a list such as [low, high] is enough, too
    better: lower
  ticket:
    name: One way
    group: Cost
    type: money
    currency: EUR
    better: lower

# Scales with shapes, the weakest word first. Values contain the ids of words.
scales:
  efforts:
    words:
      none: {name: None, shape: ring}
      some: {name: Some, shape: half}
      much: {name: Much, shape: circle}

# What is compared. Each subject answers each question; write "unknown" where
# nobody knows and "n/a" where the question does not apply.
subjects:
  bicycle:
    name: Bicycle
    group: private
    stack: [road, wheels, rider] # bottom first
    values:
      time: # a figure names its source in the long form
        value: 24 min to 30 min
        when: Measured on ten mornings in June
        asOf: ${today.slice(0, 4)}
        source: own-log
      rain: no
      effort: much
      ticket: n/a
  bus:
    name: Bus
    group: public
    stack: [road, wheels, {copies: 3, of: [seat, rider]}]
    values:
      time: {value: ~ 35 min, source: timetable}
      rain: yes
      effort: none
      ticket: {value: 3.20 EUR, source: timetable}

# Headings over neighboring subjects.
subjectGroups:
  private: {name: Your own}
  public: {name: Shared}

# The words of the stacks, for ::stack-diagram.
layers:
  road: {name: Road, tone: neutral}
  wheels: {name: Wheels, tone: platform}
  seat: {name: Seat, tone: support}
  rider: {name: You, tone: workload}

# What separates the copies in a stack from what they share below.
boundary: Shared by all riders

sources:
  own-log: {title: Our own log, published: ${today.slice(0, 4)}}
  timetable: {title: Timetable, url: https://example.com/timetable}
`;
}

/** A YAML comment in lines of at most 80 characters. */
function comment(text: string): string {
  const lines: string[] = [];
  let line = '#';
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > 80) {
      lines.push(line);
      line = '#';
    }
    line += ` ${word}`;
  }
  return [...lines, line].join('\n');
}
