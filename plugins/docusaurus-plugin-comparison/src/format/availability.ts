import type {RecordFormat} from './field.js';

/** One range of releases, in a value of the type `availability`. */
export const availabilityFormat = {
  since: {
    kind: 'text',
    description:
      'The first release that has it, such as 57; or "≤ 37", yes, no or preview.',
    reference:
      'The first release that has it, such as `57`; or `≤ 37`, `yes`, `no` or `preview`. `yes` if omitted next to `removed`',
  },
  removed: {
    kind: 'text',
    description: 'The first release that no longer has it.',
    reference:
      'The first release that no longer has it, such as `120`; or `≤ 120`, or `preview` if no release is without it yet',
  },
  partial: {
    kind: 'flag',
    description: 'Whether only a part of it is available.',
  },
  prefix: {
    kind: 'text',
    description: 'What precedes its name, such as -webkit-.',
    reference: 'What precedes its name, such as `-webkit-`',
  },
  as: {
    kind: 'text',
    description: 'The other name under which it is available.',
  },
  flag: {
    kind: 'text',
    description: 'The setting that turns it on.',
  },
  note: {
    kind: 'text',
    description: 'What a reader should know about this range.',
    reference: 'What a reader should know about this range, as plain text',
  },
} as const satisfies RecordFormat;
