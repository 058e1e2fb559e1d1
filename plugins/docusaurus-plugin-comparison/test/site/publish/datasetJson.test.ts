import type {Dataset} from '../../../src/model/index.js';
import {datasetOf} from '../../dataset/datasetOf.js';
import {datasetFromJson} from './datasetFromJson.js';
import {findSchemaErrors} from './publishedSchema.js';
import {
  publishExample as publish,
  loadValid as loadFixture,
  validFixtures as fixtures,
} from './validFixtures.js';

/**
 * The cells, without what they inherit: the CSV file of which it may be is not
 * there any more. Texts that follow one another are one.
 */
function cellsOf({subjects}: Dataset): unknown {
  const cells = subjects.map((subject) => subject.cells);
  return JSON.parse(
    JSON.stringify(cells, (key, part: unknown) =>
      key === 'inherited'
        ? undefined
        : Array.isArray(part) && /^(?:prose|note|children)$/.test(key)
          ? joinTexts(part)
          : part,
    ),
  );
}

function joinTexts(parts: readonly unknown[]): readonly unknown[] {
  return parts.reduce<unknown[]>((joined, part) => {
    const last = joined.at(-1);
    return typeof last === 'string' && typeof part === 'string'
      ? [...joined.slice(0, -1), last + part]
      : [...joined, part];
  }, []);
}

describe('toDatasetJson(dataset, identity)', () => {
  it('has fixtures to publish', () => {
    expect(fixtures.length).toBeGreaterThan(20);
  });

  it.each(fixtures)('follows its schema for $name', async (fixture) => {
    const json = publish(await loadFixture(fixture));

    expect(findSchemaErrors(json)).toEqual([]);
  });

  it.each(fixtures)('holds all cells of $name', async (fixture) => {
    const dataset = await loadFixture(fixture);
    const again = datasetOf(datasetFromJson(publish(dataset)));

    expect(cellsOf(again)).toEqual(cellsOf(dataset));
  });

  it.each(fixtures)('says what the cells of $name inherit', async (fixture) => {
    const dataset = await loadFixture(fixture);
    const {criteria, subjects} = publish(dataset);

    expect(
      subjects.map(({cells}) => criteria.map(({id}) => cells[id]?.inherited)),
    ).toEqual(
      dataset.subjects.map(({cells}) => cells.map(({inherited}) => inherited)),
    );
  });
});
