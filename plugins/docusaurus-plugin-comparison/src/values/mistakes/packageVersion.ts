import type {FindMistake} from './mistake.js';

// An epoch, or a tilde, which no version of a program has.
const ofPackage =
  /^(?:\d+:(?<version>\d[\d.]*)|(?<upstream>\d[\d.]*)[-+~][^~]*~).*$/;

/** The version of a package, which says more than that of its program. */
export const findPackageVersion: FindMistake = ({typed, type, readable}) => {
  const {version, upstream} =
    type.name === 'version' ? (ofPackage.exec(typed)?.groups ?? {}) : {};
  const write = readable(...[version ?? upstream ?? ''].filter(Boolean));
  return write.length > 0 ? {kind: 'packageVersion', typed, write} : undefined;
};
