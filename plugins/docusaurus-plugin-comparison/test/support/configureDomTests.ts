import {configure} from '@testing-library/dom';

configure({
  // Only a test that fails waits this long, however busy the machine is.
  asyncUtilTimeout: 20_000,
  // Without the HTML of the page, which is longer than any test.
  getElementError: (message) => new Error(message ?? 'No such element'),
});
