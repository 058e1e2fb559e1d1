import {describeCell} from '../claims/describeOperand.js';
import {oldestDate} from '../claims/claimAge.js';
import type {ReportedClaim} from '../problems/formats/format.js';
import type {ClaimResult} from '../site/checkClaims.js';

/** A claim as programs get it. */
export function toReportedClaim({
  file,
  embed,
  judged: {verdict, cause, cells},
  compared,
}: ClaimResult): ReportedClaim {
  return {
    file,
    place: embed.place,
    text: embed.words,
    if: embed.condition?.replace(/\s+/g, ' ').trim() ?? '',
    verdict,
    cause: cause ?? null,
    expect: embed.expect,
    reason: embed.reason ?? null,
    asOf: oldestDate(cells)?.date ?? null,
    left: compared?.[0] ?? null,
    right: compared?.[1] ?? null,
    cells: cells.map((each) => ({
      data: each.data,
      subject: each.subject.id,
      criterion: each.criterion.id,
      text: describeCell(each),
    })),
  };
}
