/** A row of a printed table. */
export function line(name, ...columns) {
  return (
    name.padEnd(34) + columns.map((each) => String(each).padStart(13)).join('')
  );
}
