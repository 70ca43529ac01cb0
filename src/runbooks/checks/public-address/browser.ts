import { addressFamilies, type AddressFamily } from '../../model/address.ts';
import type { Collect } from '../../model/collect.ts';
import { askCompanion, missing } from '../ask-companion.ts';
import { publicAddress } from './check.ts';
import type { PublicAddress } from './value.ts';

/**
 * Asks the companion which address it sees, once for each name it is known by. With one name the
 * browser picks the family, so that the other stays untested. A companion at home sees no public
 * address: it is then let ask its echo services, if the person agreed to each of them by name.
 */
export const collect: Collect = async ({ companion, agreedEchoes = [] }, shapes) => {
  const until = performance.now() + publicAddress.limitMs;
  const names = [...new Set([companion.ipv4, companion.ipv6].filter((name) => name !== undefined))];
  const answers = await Promise.all(
    (names.length > 0 ? names : [companion.any]).map(async (name) => ({
      name,
      ...(await askCompanion(`${name}/api/v1/address`, shapes, 'seenAddress', {
        limitMs: publicAddress.limitMs,
      })),
    })),
  );
  const at = new Date().toISOString();
  const seen = answers.flatMap((one) => ('answer' in one ? [{ ...one.answer, by: one.name }] : []));
  const [first] = seen;
  if (!first) return missing(answers.find((answer) => 'reason' in answer) as never, at);

  const addressOf = (family: AddressFamily) =>
    seen.find((answer) => answer.family === family && answer.kind === 'public')?.address ?? null;
  const value: PublicAddress = {
    vantage: first.vantage,
    ipv4: addressOf('ipv4'),
    ipv6: addressOf('ipv6'),
    // A name of its own for a family was tried there, whether or not it was reached.
    asked: addressFamilies.filter(
      (family) =>
        companion[family] !== undefined || seen.some((answer) => answer.family === family),
    ),
  };
  const measured = (echo?: PublicAddress['echo']) => ({
    status: 'measured' as const,
    origin: 'companion' as const,
    at,
    value: { ...value, ...(echo && { echo }) },
  });
  const { echo: services = [], by } = first;
  if (first.vantage === 'outside' || services.length === 0) return measured();
  if (!services.every((service) => agreedEchoes.includes(service))) return measured({ services });
  const told = await askCompanion(`${by}/api/v1/home-address`, shapes, 'homeAddress', {
    body: {},
    limitMs: Math.max(0, Math.round(until - performance.now())),
  });
  if (!('answer' in told)) return missing(told, at);
  return measured({ services, answers: told.answer.answers });
};
