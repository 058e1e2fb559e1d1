import {execFileSync} from 'node:child_process';

const file = new URL('../../lib/worker/universalDate.js', import.meta.url).href;

/** What an expression gives in a process whose own time zone is New York's. */
function evaluate(expression: string): unknown {
  const code = `
    import {useUniversalTime} from '${file}';
    useUniversalTime();
    console.log(JSON.stringify(${expression}));
  `;
  const output = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', code],
    {
      encoding: 'utf8',
      env: {...process.env, NODE_OPTIONS: '', TZ: 'America/New_York'},
    },
  );
  return JSON.parse(output);
}

describe('useUniversalTime()', () => {
  it('reads a date without a zone as UTC, and one with a zone as it says', () => {
    const texts = {
      '2024-03-10': '2024-03-10T00:00:00.000Z',
      '2024-03-10T02:30': '2024-03-10T02:30:00.000Z',
      '2024-03-10T02:30:15.5': '2024-03-10T02:30:15.500Z',
      '2024-03-10 02:30': '2024-03-10T02:30:00.000Z',
      '2024-3-5': '2024-03-05T00:00:00.000Z',
      '2024/03/10': '2024-03-10T00:00:00.000Z',
      'Mar 10 2024 02:30 pm': '2024-03-10T14:30:00.000Z',
      'Sun Mar 10 2024 (EST)': '2024-03-10T00:00:00.000Z',
      '2024-03-10T02:30Z': '2024-03-10T02:30:00.000Z',
      '2024-03-10T02:30+01:00': '2024-03-10T01:30:00.000Z',
      '10 Mar 2024 10:00 EST': '2024-03-10T15:00:00.000Z',
      '10 Mar 2024 10:00 GMT': '2024-03-10T10:00:00.000Z',
      'Mar 10 2024 10:00 +0100': '2024-03-10T09:00:00.000Z',
    };
    const read = evaluate(
      `${JSON.stringify(Object.keys(texts))}.map((text) => [new Date(text), new Date(Date.parse(text))])`,
    );

    expect(read).toEqual(Object.values(texts).map((time) => [time, time]));
    expect(evaluate("[new Date('no date'), Date.parse('no date')]")).toEqual([
      null,
      null,
    ]);
  });

  it('takes and gives the parts of a date in UTC', () => {
    expect(
      evaluate(
        '[new Date(2024, 2, 10, 2, 30), new Date(new Date(0).setHours(5)), new Date(0).getHours(), new Date(0).getTimezoneOffset()]',
      ),
    ).toEqual(['2024-03-10T02:30:00.000Z', '1970-01-01T05:00:00.000Z', 0, 0]);
  });

  it('writes a date in UTC', () => {
    const day = 'Thu Jan 01 1970';
    const time = '00:00:00 GMT+0000 (Coordinated Universal Time)';

    expect(
      evaluate(
        '[String(new Date(0)), new Date(0).toDateString(), new Date(0).toTimeString(), String(new Date(NaN))]',
      ),
    ).toEqual([`${day} ${time}`, day, time, 'Invalid Date']);
    expect(
      evaluate(
        '[new Date(0).toLocaleDateString(), new Date(0).toLocaleString("de"), new Date(0).toLocaleTimeString("de")]',
      ),
    ).toEqual(['1/1/1970', '1.1.1970, 00:00:00', '00:00:00']);
    expect(evaluate('/GMT.0000/.test(Date())')).toBe(true);
  });

  it('makes dates that know what made them', () => {
    expect(
      evaluate(
        '[new Date(0) instanceof Date, new (new Date(0).constructor)("2024-03-10T02:30")]',
      ),
    ).toEqual([true, '2024-03-10T02:30:00.000Z']);
  });
});
