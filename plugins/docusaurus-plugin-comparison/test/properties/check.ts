import fc from 'fast-check';

/**
 * Runs a property with the same inputs each time, so that what fails once fails
 * again. To look further, change the seed.
 */
export function check<Inputs>(
  property: fc.IProperty<Inputs>,
  numRuns = 300,
): void {
  fc.assert(property, {seed: 20_261_123, numRuns});
}

/** The same for a property that has to wait. */
export async function checkAsync<Inputs>(
  property: fc.IAsyncProperty<Inputs>,
  numRuns = 100,
): Promise<void> {
  await fc.assert(property, {seed: 20_261_123, numRuns});
}
