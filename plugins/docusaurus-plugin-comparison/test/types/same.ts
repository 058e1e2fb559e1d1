/**
 * `true` if two types are the same, and `false` otherwise: `any` is the same as
 * no other type.
 */
export type Same<One, Other> =
  (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2
    ? true
    : false;
