import {configure} from '@testing-library/dom';

configure({
  // Only failing tests wait this long, even on busy machines.
  asyncUtilTimeout: 20_000,
  // Without the HTML of the page, which is longer than any test.
  getElementError: (message) => new Error(message ?? 'No such element'),
});
