/**
 * The id of a table that shows a dataset: the name of its file, in letters and
 * digits of any script. It holds no point, so that the ids of a table's parts,
 * such as `engines.vm.startup`, are those of no other table's.
 */
export function anchorName(file: string): string {
  const name = file
    .replace(/^.*\/|\.comparison\.ya?ml$/g, '')
    // Some systems store "é" as two characters.
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-');
  return name === '' ? 'comparison' : name;
}
