/**
 * The id of a table that shows a dataset: the name of its file, as far as it can
 * stand in an address. It holds no point, so that the ids of a table's parts,
 * such as `engines.vm.startup`, are those of no other table's.
 */
export function anchorName(file: string): string {
  const name = file
    .replace(/^.*\/|\.comparison\.ya?ml$/g, '')
    .replace(/[^\w-]+/g, '-');
  return name === '' ? 'comparison' : name;
}
