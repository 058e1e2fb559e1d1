/** An input that is not imported; nothing is written. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
