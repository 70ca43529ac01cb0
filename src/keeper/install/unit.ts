/** What a system needs to run the keeper by itself. */
export interface Unit {
  readonly text: string;
  /** Where it belongs; undefined where the system keeps it elsewhere than in a file. */
  readonly path: string | undefined;
  /** What to run or do after it is written, a line each; `FILE` stands for where it was written. */
  readonly next: readonly string[];
  /** How to undo it, a line each. */
  readonly undo: readonly string[];
}

/** What the unit is made for. All paths are whole. */
export interface Place {
  /** The Node.js that runs the keeper. */
  readonly node: string;
  /** `src/keeper/cli.ts`. */
  readonly cli: string;
  readonly config: string;
  /** The folder of the state, where the keeper writes. */
  readonly stateFolder: string;
  /** The home folder of the user. */
  readonly home: string;
  /** Whether the keeper is to run as the administrator, for all users. */
  readonly isRoot: boolean;
}
