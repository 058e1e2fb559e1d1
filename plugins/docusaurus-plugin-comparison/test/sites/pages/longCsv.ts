// 150 subjects, the slowest first; the 75th is not known.
const rows = Array.from({length: 150}, (_, index) => {
  const startup = index === 74 ? 'unknown' : `${150 - index} s`;
  return `s${index},Subject ${index},${startup},${(index % 7) + 1} MB,word ${index}`;
});

/** A table that is longer than a page shows at once. */
export const longCsv = `id,name,startup,memory,remark\n${rows.join('\n')}\n`;
