import type { HttpHop, Speaker, TlsHop } from '../value.ts';

type OtherKind = Extract<Speaker, { speaks: 'nothing-plex-says' }>['kind'];

/** Names what gave no HTTP answer, by what TLS and HTTP were answered. */
function kindOf(tls: TlsHop['result'], http: HttpHop['result']): OtherKind {
  if (tls === 'handshake' || tls === 'failed') return 'tls-only';
  if (http === 'drips') return 'drips';
  // What it said to one of the questions counts when it had nothing to say to the other.
  if ([tls, http].some((result) => /^(?:no-tls|not-http|too-long)$/.test(result))) return 'other';
  if (tls === 'drips') return 'drips';
  return http === 'silent' ? 'silent' : 'hangs-up';
}

/**
 * Names who speaks at an open port.
 * @param tls How the handshake ended.
 * @param http How the question for `/identity` ended; absent when it was not asked.
 * @param isSsh Whether either was answered with the greeting of an SSH server.
 */
export function nameSpeaker(tls: TlsHop, http: HttpHop | undefined, isSsh: boolean): Speaker {
  if (http?.result === 'plex') return { speaks: 'plex', scheme: http.scheme };
  // What answers in the plain is then no more than an error page, or another server at the same port.
  if (tls.result === 'speaks-tls') return { speaks: 'tls' };
  if (http?.result === 'answer') return { speaks: 'http', scheme: http.scheme };
  const kind = isSsh || !http ? 'ssh' : kindOf(tls.result, http.result);
  return { speaks: 'nothing-plex-says', kind };
}
