/** As much of Cloudflare's modules as the companion uses. */

declare module 'cloudflare:sockets' {
  /** One TCP connection. */
  export interface Socket {
    readonly readable: ReadableStream<Uint8Array>;
    readonly writable: WritableStream<Uint8Array>;
    /** Fulfilled once the connection is made; rejected, without saying why, when it is not. */
    readonly opened: Promise<unknown>;
    readonly closed: Promise<void>;
    /** Waits until a connection that is being made has come to an end. */
    close(): Promise<void>;
  }

  /** Begins a TCP connection. @throws TypeError when the address is not one that it takes. */
  export function connect(
    address: { readonly hostname: string; readonly port: number },
    options: { readonly secureTransport: 'off'; readonly allowHalfOpen: boolean },
  ): Socket;
}

declare module 'cloudflare:workers' {
  /** Variables, as texts, and bindings, as objects, by the names that wrangler.jsonc gives them. */
  export const env: Readonly<Record<string, unknown>>;
}
