/** Loads the texts of tables and of what opens at their values. */
export async function loadStrings(): Promise<Readonly<Record<string, string>>> {
  const {strings} = await import('@theme/ComparisonTable/strings');
  return strings();
}
