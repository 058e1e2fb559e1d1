/** Whether a file of a dataset is YAML rather than a file with values. */
export function isYaml(path: string): boolean {
  return /\.ya?ml$/.test(path);
}
