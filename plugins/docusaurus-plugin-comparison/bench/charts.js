// Laying out and printing charts of 20 rows, next to reading their dataset.
import {median} from './median.js';

const runs = 15;
const count = 20;
const rows = 20;

/** What each chart asks for; several of one view have a name each. */
const charts = {
  'range plot': ['range-plot', {criterion: 'time'}],
  bars: ['bars', {criterion: 'size'}],
  'strip plot': ['strip-plot', {x: 'time', y: 'level'}],
  'scatter plot': ['scatter-plot', {x: 'time', y: 'size'}],
  quadrants: ['quadrants', {x: 'time', y: 'size'}],
  history: ['timeline', {}],
  dates: ['timeline', {criterion: 'date'}],
};

export async function benchCharts() {
  const {toDataset} = await import('../lib/dataset/load.js');
  const {defaultLimits} = await import('../lib/dataset/limits.js');
  const {charts: views} = await import('../lib/charts/index.js');
  const {readSelection} = await import('../lib/views/select.js');
  const {translateWith} = await import('../lib/views/view.js');
  const text = makeYaml();
  const read = () =>
    toDataset({path: 'charts.comparison.yaml', text}, defaultLimits).dataset;
  const dataset = read();
  const reading = measure(read);
  console.log(
    `100 charts of ${rows} rows: CPU in ms, median of ${runs}; reading their dataset 100 times: ${reading.toFixed(0)} ms`,
  );
  for (const [title, [name, typed]] of Object.entries(charts)) {
    const view = views.find((each) => each.name === name);
    const refuse = (code) => {
      throw new Error(code);
    };
    const drawing = measure(() => {
      const selection = readSelection(dataset, typed, refuse);
      view.layOut(dataset, selection, refuse).toFiles(translateWith({}));
    });
    console.log(
      `  ${title.padEnd(13)}${drawing.toFixed(0).padStart(6)} ms  ${(drawing / reading).toFixed(2)} x`,
    );
  }
}

/** The CPU in ms of 100 calls. */
function measure(run) {
  return median(
    Array.from({length: runs}, () => {
      const start = process.cpuUsage();
      for (let index = 0; index < count; index += 1) {
        run();
      }
      const {user, system} = process.cpuUsage(start);
      return ((user + system) / 1000) * (100 / count);
    }),
  );
}

function makeYaml() {
  const subjects = Array.from({length: rows}, (_, index) => {
    const name = `${['Alpha', 'Bravo engine', 'Delta with a long name'][index % 3]} ${index}`;
    const time = `${1 + ((index * 37) % 90)}.5 ms`;
    const size = `${1 + ((index * 53) % 400)} MB`;
    const level = ['low', 'middle', 'high'][index % 3];
    const date = `${1980 + ((index * 7) % 45)}-0${1 + (index % 9)}-11`;
    return `  s${index}: {name: ${name}, values: {time: ${time}, size: ${size}, level: ${level}, date: ${date}}}`;
  });
  const history = Array.from(
    {length: rows},
    (_, index) =>
      `  - {date: ${1960 + index * 3}-03-${10 + index}, title: Event number ${index} appears, subjects: s${index}}`,
  );
  return `title: Charts
criteria:
  time: {name: Time, type: duration}
  size: {name: Size, type: bytes}
  level: {name: Level, type: scale, scale: [low, middle, high]}
  date: {name: Date, type: date}
subjects:
${subjects.join('\n')}
history:
${history.join('\n')}
`;
}
