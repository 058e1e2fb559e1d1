import type {Dataset} from '../model/index.js';
import type {
  Call,
  CellName,
  CriterionName,
  ExpressionSpan,
  Ranking,
} from './expression.js';
import type {LocatedMistake} from './expressionError.js';
import {
  invalidKind,
  kindOfCriterion,
  type ExpressionKind,
} from './expressionKind.js';
import {
  findCriterion,
  findDataset,
  findSubject,
  type ClaimScope,
} from './scope.js';

/** Looks up the names of an expression, and collects its mistakes. */
export class NameChecker {
  readonly mistakes: LocatedMistake[] = [];
  readonly scope: ClaimScope;

  constructor(scope: ClaimScope) {
    this.scope = scope;
  }

  refuse(
    mistake: Omit<LocatedMistake, 'start' | 'end'>,
    {start, end}: ExpressionSpan,
  ): ExpressionKind {
    this.mistakes.push({...mistake, start, end});
    return invalidKind;
  }

  checkCell(node: CellName): ExpressionKind {
    const {data, subject, criterion} = node;
    const dataset = findDataset(this.scope, data);
    if (!dataset || dataset === 'invalid') {
      const kind = dataset ? 'invalid-dataset' : 'unknown-dataset';
      const nearby = this.scope.others;
      return this.refuse({kind, found: data ?? '', nearby}, node);
    }
    if (!findSubject(this.scope, dataset, subject)) {
      return this.#unknownSubject(subject, dataset, node);
    }
    const found = findCriterion(this.scope, dataset, criterion);
    return found
      ? kindOfCriterion(found)
      : this.#unknownCriterion(criterion, dataset, node);
  }

  checkCriterion(node: CriterionName, row: Call | undefined): ExpressionKind {
    const {dataset} = this.scope;
    if (!row) {
      return this.refuse({kind: 'bare-criterion', found: node.criterion}, node);
    }
    const found = findCriterion(this.scope, dataset, node.criterion);
    return found
      ? kindOfCriterion(found)
      : this.#unknownCriterion(node.criterion, dataset, node);
  }

  #unknownSubject(
    found: string,
    {subjects}: Dataset,
    node: ExpressionSpan,
  ): ExpressionKind {
    const nearby = subjects.map(({id}) => id);
    return this.refuse({kind: 'unknown-subject', found, nearby}, node);
  }

  #unknownCriterion(
    found: string,
    {criteria}: Dataset,
    node: ExpressionSpan,
  ): ExpressionKind {
    const nearby = criteria.map(({id}) => id);
    return this.refuse({kind: 'unknown-criterion', found, nearby}, node);
  }

  checkRanking(node: Ranking): void {
    const {dataset} = this.scope;
    const found = findCriterion(this.scope, dataset, node.criterion);
    if (!found) {
      this.#unknownCriterion(node.criterion, dataset, node);
      return;
    }
    this.checkSubset(node);
    if (
      node.subject !== undefined &&
      !findSubject(this.scope, dataset, node.subject)
    ) {
      this.#unknownSubject(node.subject, dataset, node);
    }
    const {name} = kindOfCriterion(found);
    if (name === 'text' || name === 'list' || name === 'availability') {
      this.refuse({kind: 'no-order', found: name}, node);
    } else if (node.name === 'best' && !found.better) {
      this.refuse({kind: 'no-better', found: node.criterion}, node);
    }
  }

  checkSubset(node: Call | Ranking): void {
    const {dataset} = this.scope;
    for (const id of [...(node.of ?? []), ...(node.except ?? [])]) {
      if (!findSubject(this.scope, dataset, id)) {
        this.#unknownSubject(id, dataset, node);
      }
    }
  }
}
