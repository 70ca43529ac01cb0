import type { z } from 'zod';
import type { AddressFamily } from '../../model/address.ts';
import type { Collect } from '../../model/collect.ts';
import { askCompanion, missing } from '../ask-companion.ts';
import { publicAddress } from './check.ts';
import { seenAddressSchema } from './value.ts';

/**
 * Asks the companion which address it sees, once for each name it is known by. With one name the
 * browser picks the family, so that the other stays untested.
 */
export const collect: Collect = async ({ companion }) => {
  const names = [...new Set([companion.ipv4, companion.ipv6].filter((name) => name !== undefined))];
  const answers = await Promise.all(
    (names.length > 0 ? names : [companion.any]).map((name) =>
      askCompanion(`${name}/api/v1/address`, seenAddressSchema, { limitMs: publicAddress.limitMs }),
    ),
  );
  const at = new Date().toISOString();
  const seen = answers.flatMap((answer) => ('answer' in answer ? [answer.answer] : []));
  const [first] = seen;
  if (!first) return missing(answers.find((answer) => 'reason' in answer) as never, at);

  const addressOf = (family: AddressFamily) =>
    seen.find((answer) => answer.family === family && answer.kind === 'public')?.address ?? null;
  const value: z.infer<typeof publicAddress.value> = {
    vantage: first.vantage,
    ipv4: addressOf('ipv4'),
    ipv6: addressOf('ipv6'),
    asked: [...new Set(seen.map((answer) => answer.family))],
  };
  return { status: 'measured', origin: 'companion', at, value };
};
