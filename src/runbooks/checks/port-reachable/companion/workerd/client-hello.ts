/** A number as so many bytes, the greatest first. */
const number = (value: number, bytes: number): number[] =>
  Array.from({ length: bytes }, (_, at) => (value >>> (8 * (bytes - 1 - at))) & 0xff);

/** Bytes behind their own length. */
const block = (lengthBytes: number, content: readonly number[]): number[] => [
  ...number(content.length, lengthBytes),
  ...content,
];

const pairs = (values: readonly number[]): number[] => values.flatMap((value) => number(value, 2));

const extension = (type: number, content: readonly number[]): number[] => [
  ...number(type, 2),
  ...block(2, content),
];

/** What servers of the last twenty years agree on (TLS Cipher Suites and Supported Groups of IANA). */
const CIPHERS = [
  0xc02b, 0xc02f, 0xc02c, 0xc030, 0xcca9, 0xcca8, 0xc013, 0xc014, 0x009c, 0x009d, 0x002f, 0x0035,
];
const GROUPS = [0x001d, 0x0017, 0x0018];
const SIGNATURES = [0x0403, 0x0804, 0x0401, 0x0503, 0x0805, 0x0501, 0x0806, 0x0601, 0x0201];

/**
 * The first message of a TLS 1.2 handshake (RFC 5246, 7.4.1.2), in its record. It names nobody. Whoever
 * speaks TLS answers it with a message or an alert in a record of its own, whatever version it insists on.
 * @param random 32 bytes.
 */
export function clientHello(random: Uint8Array): Uint8Array {
  const hello = [
    ...[3, 3],
    ...random,
    ...block(1, []),
    ...block(2, pairs(CIPHERS)),
    ...block(1, [0]),
    ...block(2, [
      ...extension(10, block(2, pairs(GROUPS))),
      ...extension(11, block(1, [0])),
      ...extension(13, block(2, pairs(SIGNATURES))),
    ]),
  ];
  return new Uint8Array([22, 3, 1, ...block(2, [1, ...block(3, hello)])]);
}
