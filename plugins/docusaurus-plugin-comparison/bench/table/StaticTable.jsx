/** The table as plain HTML, as tablesort requires it. */
export function StaticTable({columns, rows}) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Subject</th>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...values]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {values.map((value, index) => (
              <td key={index}>{value}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
