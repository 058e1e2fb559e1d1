import {allViews} from '../../../src/embeds/allViews.js';
import {viewPrinters} from '../../../src/markdown/twins/printers/index.js';

describe('viewPrinters', () => {
  it('has one for each view that is not in a sentence', () => {
    const views = allViews.filter(({isInline}) => !isInline);

    expect(viewPrinters.map(({view}) => view).sort()).toEqual(
      views.map(({name}) => name).sort(),
    );
  });
});
