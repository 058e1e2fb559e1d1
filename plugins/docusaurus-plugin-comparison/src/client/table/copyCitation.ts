/** Copies how to cite the data. Rejects if it cannot be loaded or copied. */
export async function copyCitation(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) {
    throw new Error(`${url}: ${response.status}`);
  }
  await navigator.clipboard.writeText((await response.text()).trim());
}
