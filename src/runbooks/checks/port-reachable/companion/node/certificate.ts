import type tls from 'node:tls';
import { nameLimits, type TlsHop } from '../../value.ts';
import { printable } from '../printable.ts';

type Handshake = Extract<TlsHop, { result: 'handshake' }>;

const DAY_MS = 86_400_000;

/** A host name, with or without a wildcard, or an address. Node.js quotes what is stranger. */
const name = new RegExp(`^(?:DNS|IP Address):([\\w.*:-]{1,${nameLimits.length}})$`);

/** The names and addresses that a certificate lists, as far as they can be passed on. */
function namesOf({ subjectaltname = '' }: Partial<tls.PeerCertificate>): string[] {
  const names = subjectaltname.split(', ').flatMap((entry) => name.exec(entry)?.[1] ?? []);
  return [...new Set(names)];
}

/** The organisation that issued a certificate, or else its common name. */
function issuerOf({ issuer }: Partial<tls.PeerCertificate>): string | undefined {
  return printable([issuer?.O ?? issuer?.CN].flat()[0]);
}

/**
 * What a server's certificate says of it.
 * @param certificate As Node.js gives it; empty when the server showed none.
 * @param now The time to count the days from, in milliseconds since 1970.
 */
export function readCertificate(
  certificate: Partial<tls.PeerCertificate>,
  now: number,
): Pick<Handshake, 'names' | 'issuer' | 'daysLeft' | 'plexDirect'> {
  const names = namesOf(certificate);
  const issuer = issuerOf(certificate);
  const daysLeft = Math.floor((Date.parse(certificate.valid_to ?? '') - now) / DAY_MS);
  return {
    names: names.slice(0, nameLimits.count),
    ...(issuer && { issuer }),
    ...(Number.isFinite(daysLeft) && { daysLeft: Math.max(daysLeft, -99_999) }),
    plexDirect: names.some((text) => /\.plex\.direct$/i.test(text)),
  };
}
