/** A rule of the atlas that a family breaks. */
export interface BrokenRule {
  /** Where, from the top of the file. */
  readonly path: readonly (string | number)[];
  /** What is wrong, to be read after the field. */
  readonly reason: string;
  /** What to do. */
  readonly tip: string;
}
