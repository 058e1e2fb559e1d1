/** Defines a member that scripts may replace, as browsers do. */
export function defineMember(
  owner: object,
  name: string,
  value: unknown,
): void {
  Object.defineProperty(owner, name, {
    value,
    configurable: true,
    writable: true,
  });
}
