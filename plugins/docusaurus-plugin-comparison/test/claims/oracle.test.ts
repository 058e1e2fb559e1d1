import {checkExpression} from '../../src/claims/checkExpression.js';
import type {Expression} from '../../src/claims/expression.js';
import {judgeClaim} from '../../src/claims/judgeClaim.js';
import {parseExpression} from '../../src/claims/parseExpression.js';
import {fraction} from './fraction.js';
import {sampleVerdict} from './oracle.js';
import {
  createClaim,
  createRandom,
  placeOfVersion,
  readPeriod,
  readsTwice,
} from './randomClaims.js';
import type {SampledSide} from './sampleSide.js';
import {scopeOf} from './scopeOf.js';

// More cases, or others: CLAIM_CASES=10000 CLAIM_SEED=7 npm run jest -- claims/oracle
const typedCases = process.env['CLAIM_CASES'];
const cases = Number(typedCases ?? 300);
const firstSeed = Number(process.env['CLAIM_SEED'] ?? 1);

function readLiteral(node: Expression): SampledSide | undefined {
  if (node.kind === 'number') {
    const at = fraction(Number(node.digits));
    return {low: at, high: at};
  }
  if (node.kind !== 'text') {
    return undefined;
  }
  if (/^\d{4}/.test(node.text)) {
    const [low, high] = readPeriod(node.text);
    return {low, high, isHighOpen: true};
  }
  const at = fraction(placeOfVersion(node.text));
  return {low: at, high: at};
}

/** The verdicts of a random claim; undefined if it is no claim. */
function judgeRandomClaim(random: () => number) {
  const claim = createClaim(random);
  const typed = Object.fromEntries(
    Object.entries(claim.cells).map(([key, cell]) => [key, cell.typed]),
  );
  const scope = scopeOf(typed);
  const parsed = parseExpression(claim.if);
  if (
    !('expression' in parsed) ||
    checkExpression(parsed.expression, scope).length > 0
  ) {
    return undefined;
  }
  const judged = judgeClaim(claim.if, scope);
  const used = new Map(
    Object.entries(claim.cells)
      .filter(([key]) => {
        const [subject = '', criterion = ''] = key.split('.');
        return (
          claim.if.includes(key) ||
          new RegExp(`\\(${criterion}\\b`).test(claim.if) ||
          subject === ''
        );
      })
      .map(([key, cell]) => [key, cell.sampled] as const),
  );
  const sampled = sampleVerdict(parsed.expression, {
    cells: used,
    subjects: scope.dataset.subjects.map(({id}) => id),
    readLiteral,
    random,
  });
  const found = 'verdict' in judged ? judged.verdict : 'refused';
  return {if: claim.if, typed, found, sampled};
}

describe('judgeClaim(text, scope), of random claims', () => {
  const random = createRandom(firstSeed);
  const judged = Array.from({length: cases}, () => judgeRandomClaim(random));
  const claims = judged.filter((each) => each !== undefined);

  it('never decides what drawn values do not confirm', () => {
    const wrong = claims.filter(
      ({found, sampled}) => found !== 'open' && found !== sampled,
    );

    expect(wrong).toEqual([]);
  });

  it('is open only where a cell is read twice, or equality is possible', () => {
    const weaker = claims.filter(
      ({found, sampled}) => found === 'open' && sampled !== 'open',
    );
    const twice = weaker.filter(({if: text}) => readsTwice(text));
    // Drawn values can miss the one at which both sides are equal.
    const equal = weaker.filter(
      ({if: text}) => !readsTwice(text) && /[=≠]|[-+×/].*[≤≥]/.test(text),
    );
    if (typedCases !== undefined) {
      const lines = equal.map((each) => JSON.stringify(each)).join('\n');
      process.stdout.write(
        `${claims.length} claims, ${twice.length} open that read a cell twice, ${equal.length} open where drawn values may miss that both sides are equal:\n${lines}\n`,
      );
    }

    expect(
      weaker.filter((each) => !twice.includes(each) && !equal.includes(each)),
    ).toEqual([]);
  });

  it('decides some claims, and leaves some open', () => {
    const verdicts = new Set(claims.map(({found}) => found));

    expect([...verdicts].toSorted()).toEqual(['fails', 'holds', 'open']);
    expect(claims.length).toBeGreaterThan(cases / 2);
  });
});
