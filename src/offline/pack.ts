/**
 * Many texts in one file. Pages of one site have most of their HTML in common: each piece is written once, and a text
 * is the list of its pieces. Zipped, the whole site so takes a quarter of what its pages take one by one.
 */
export interface Pack {
  readonly pieces: readonly string[];
  /** Address → which pieces, in order. */
  readonly texts: Readonly<Record<string, readonly number[]>>;
}

/** Where texts may be the same up to, or differ from: at tags, and at the ends of sentences. */
const seams = /(?=<)|(?<=[.?:] )/;

/** Packs texts. Nothing of them is lost or changed: `unpack` gives each back as it was. */
export function pack(texts: ReadonlyMap<string, string>): Pack {
  const cut = [...texts].map(([name, text]) => [name, text.split(seams)] as const);
  const uses = new Map<string, number>();
  for (const [, parts] of cut) {
    for (const part of parts) uses.set(part, (uses.get(part) ?? 0) + 1);
  }
  const known = new Map<string, number>();
  const numberOf = (piece: string): number => {
    const found = known.get(piece);
    if (found !== undefined) return found;
    known.set(piece, known.size);
    return known.size - 1;
  };
  const packed = cut.map(([name, parts]) => [name, runs(parts, uses).map(numberOf)] as const);
  return { pieces: [...known.keys()], texts: Object.fromEntries(packed) };
}

/** Joins neighbours that occur equally often: what always stands together is one piece. */
function runs(parts: readonly string[], uses: ReadonlyMap<string, number>): string[] {
  const joined: string[] = [];
  let last: number | undefined;
  for (const part of parts) {
    const now = uses.get(part);
    if (now === last) joined.push(`${joined.pop() ?? ''}${part}`);
    else joined.push(part);
    last = now;
  }
  return joined;
}

/** One text of a pack; `undefined` if it is not in it. */
export function unpack({ pieces, texts }: Pack, name: string): string | undefined {
  if (!Object.hasOwn(texts, name)) return undefined;
  return texts[name]?.map((piece) => pieces[piece]).join('');
}
