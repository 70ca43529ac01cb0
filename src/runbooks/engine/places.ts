import type { Tree } from '../model/tree.ts';

/** Every place of a tree that has a page: its questions, then its outcomes, by id. */
export const placesOf = ({ nodes, outcomes }: Tree): string[] => [
  ...Object.keys(nodes),
  ...Object.keys(outcomes),
];
