/** The companion itself could not try: this says nothing about the home it was asked about. */
export class CannotDialError extends Error {
  override readonly name = 'CannotDialError';
  /** The code of the system's error, such as ENETUNREACH. */
  readonly code: string;

  constructor(code: string, options?: ErrorOptions) {
    super(`this machine could not open a connection (${code})`, options);
    this.code = code;
  }
}
