/** Something that is wrong with a file of the atlas. */
export interface Fault {
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** The field, as in `tasks.upnp.support`; empty for the whole file. */
  readonly field: string;
  /** What is wrong, to be read after the field. */
  readonly reason: string;
  /** What to do. */
  readonly tip: string;
}

/** A fault in one line. */
export function faultLine({ file, line, field, reason, tip }: Fault): string {
  return `${file}:${line} ${field === '' ? 'the file' : field} ${reason}. ${tip}`;
}
