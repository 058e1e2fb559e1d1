import {translate} from '@docusaurus/Translate';
import type {ValueProps} from 'docusaurus-plugin-comparison';
import {availabilityText} from 'docusaurus-plugin-comparison/client';

/** A value as text, where ranges of releases are in the words of the page. */
export function shownText({
  text,
  availability,
}: Pick<ValueProps, 'text' | 'availability'>): string {
  if (!availability) {
    return text;
  }
  const words = availabilityWords();
  return availabilityText(availability, (word) => words[word]);
}

/** The words of ranges of releases; what is replaced stays in braces. */
function availabilityWords() {
  return {
    yes: translate({
      id: 'theme.comparison.availability.yes',
      message: 'yes',
      description: 'Available, since a release that nobody knows',
    }),
    no: translate({
      id: 'theme.comparison.availability.no',
      message: 'no',
      description: 'Not available in any release',
    }),
    preview: translate({
      id: 'theme.comparison.availability.preview',
      message: 'preview',
      description: 'Available in a build before a release',
    }),
    orEarlier: translate(
      {
        id: 'theme.comparison.availability.orEarlier',
        message: '{release} or earlier',
        description:
          'Available at the latest since this release, in a sentence, such as 37 or earlier',
      },
      {release: '{release}'},
    ),
    removed: translate(
      {
        id: 'theme.comparison.availability.removed',
        message: 'removed in {release}',
        description: 'No longer available from this release on',
      },
      {release: '{release}'},
    ),
    partial: translate({
      id: 'theme.comparison.availability.partial',
      message: 'partial',
      description: 'Only a part of it is available',
    }),
    prefix: translate(
      {
        id: 'theme.comparison.availability.prefix',
        message: 'prefix {name}',
        description:
          'Available with this text before its name, such as -webkit-',
      },
      {name: '{name}'},
    ),
    as: translate(
      {
        id: 'theme.comparison.availability.as',
        message: 'as {name}',
        description: 'Available under another name',
      },
      {name: '{name}'},
    ),
    flag: translate(
      {
        id: 'theme.comparison.availability.flag',
        message: 'behind the flag {name}',
        description: 'Available if the reader turns on a setting of this name',
      },
      {name: '{name}'},
    ),
  };
}
