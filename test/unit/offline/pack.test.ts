/** What goes into a pack comes out of it as it was, and what pages share is in it once. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '../../../src/offline/pack.ts';

it('gives back every text as it was', () => {
  const piece = fc.constantFrom('<p>', '</p>', 'A sentence. ', 'Is it? ', '\n', '“x”', '<', '');
  const text = fc.array(fc.oneof(piece, fc.string())).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.dictionary(fc.webPath(), text), (texts) => {
      const entries = Object.entries(texts);
      const packed = pack(new Map(entries));
      const sent = JSON.parse(JSON.stringify(packed)) as typeof packed;
      for (const [name, was] of entries) expect(unpack(sent, name)).toBe(was);
    }),
  );
});

it('has nothing that was not put in', () => {
  const packed = pack(new Map([['/a/', '<p>a']]));
  expect(unpack(packed, '/b/')).toBeUndefined();
  expect(unpack(packed, 'constructor')).toBeUndefined();
});

it('holds once what texts share', () => {
  const frame = '<header>Name</header><nav><a>One</a><a>Two</a></nav>';
  const { pieces } = pack(
    new Map([
      ['/a/', `${frame}<p>First.</p>`],
      ['/b/', `${frame}<p>Second.</p>`],
    ]),
  );
  expect(pieces.filter((piece) => piece.includes('header'))).toHaveLength(1);
  expect(pieces.join('').length).toBeLessThan(frame.length * 1.5);
});
