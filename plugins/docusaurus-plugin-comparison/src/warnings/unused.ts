import type {StackItem} from '../model/index.js';
import {ownSourcesOf} from '../values/sourcesOf.js';
import type {Warning} from './warning.js';
import {listAllCells} from './listAllCells.js';
import {listProvenance} from './listProvenance.js';

/** Layers that are in no stack. */
export const unusedLayers: Warning = ({dataset, placeOf}, report) => {
  const used = new Set(
    dataset.subjects.flatMap(({stack}) => stack.flatMap(layersOf)),
  );
  for (const layer of dataset.layers) {
    if (!used.has(layer.id)) {
      report('unused-layer', placeOf(layer), {id: layer.id});
    }
  }
};

function layersOf(item: StackItem): readonly string[] {
  return item.kind === 'layer' ? [item.layer] : item.of.flatMap(layersOf);
}

/** Scales that no criterion names. */
export const unusedScales: Warning = ({dataset, placeOf}, report) => {
  const used = new Set(dataset.criteria.map(({scaleId}) => scaleId));
  for (const scale of dataset.scales ?? []) {
    if (!used.has(scale.id)) {
      report('unused-scale', placeOf(scale), {id: scale.id});
    }
  }
};

/** Dimensions that no criterion names. */
export const unusedDimensions: Warning = ({dataset, placeOf}, report) => {
  const used = new Set(dataset.criteria.flatMap(({by = []}) => by));
  for (const dimension of dataset.dimensions ?? []) {
    if (!used.has(dimension.id)) {
      report('unused-dimension', placeOf(dimension), {id: dimension.id});
    }
  }
};

/** Groups without a criterion. */
export const unusedCriterionGroups: Warning = ({dataset, placeOf}, report) => {
  const used = new Set(dataset.criteria.map(({groupId}) => groupId));
  for (const group of dataset.groups ?? []) {
    if (!used.has(group.id)) {
      report('unused-group', placeOf(group), {id: group.id, of: 'criterion'});
    }
  }
};

/** Groups without a subject. */
export const unusedGroups: Warning = ({dataset, placeOf}, report) => {
  const used = new Set(dataset.subjects.map(({group}) => group));
  for (const group of dataset.subjectGroups ?? []) {
    if (!used.has(group.id)) {
      report('unused-group', placeOf(group), {id: group.id, of: 'subject'});
    }
  }
};

/** Sources that no value, claim or event names. */
export const unusedSources: Warning = ({dataset, placeOf}, report) => {
  const cells = dataset.subjects.flatMap((each) => listAllCells(each, dataset));
  const scopes = listProvenance(dataset).map(({provenance}) => provenance);
  const used = new Set([
    ...cells.flatMap(({cell}) => ownSourcesOf(cell)),
    ...[...dataset.history, ...scopes].flatMap(({sources}) => sources ?? []),
  ]);
  for (const source of dataset.sources) {
    if (!used.has(source.id)) {
      report('unused-source', placeOf(source), {id: source.id});
    }
  }
};

/** Criteria that no page shows, in datasets that pages show. */
export const unusedCriteria: Warning = ({dataset, placeOf, shown}, report) => {
  for (const criterion of shown ? dataset.criteria : []) {
    if (!shown?.has(criterion.id)) {
      report('unused-criterion', placeOf(criterion), {id: criterion.id});
    }
  }
};

/** Claims that no page names, in datasets that pages show. */
export const unusedClaims: Warning = ({dataset, placeOf, named}, report) => {
  for (const claim of (named && dataset.claims) ?? []) {
    if (!named?.has(claim.id)) {
      report('unused-claim', placeOf(claim), {id: claim.id});
    }
  }
};
