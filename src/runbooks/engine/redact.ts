import type { Case } from '../model/case.ts';
import type { AnyCheck } from '../model/check.ts';
import { parseAddress } from '../model/address.ts';
import { judge } from './judge.ts';

/**
 * A case that can be shown to strangers: every measurement is replaced by its finding, so that no
 * address, identifier or free text of the person is left.
 * @param checks The checks of the case's runbook.
 * @param full The case as it was collected.
 */
export function redactCase(checks: readonly AnyCheck[], full: Case): Case {
  const evidence: Case['evidence'] = {};
  for (const check of checks) {
    const judged = judge(check, full.evidence);
    if (!judged) continue;
    const { origin, at } = judged.observation;
    evidence[check.id] =
      'reason' in judged.judgement
        ? { status: 'missing', origin, at, reason: judged.judgement.reason }
        : { status: 'stated', origin, at, finding: judged.judgement.finding };
  }
  return { version: full.version, runbook: full.runbook, evidence };
}

const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const plexDirect = /\b[\w-]+\.[0-9a-f]{16,}\.plex\.direct\b/gi;
const token = /((?:X-Plex-Token|auth_?token|access_?token|password)["']?\s*[=:]\s*["']?)[\w~.-]+/gi;
const longHex = /\b[0-9a-f]{20,}\b/gi;
const ipv6Like =
  /(?<![\w.:])(?:(?:[0-9a-f]{0,4}:){2,7}\d{1,3}(?:\.\d{1,3}){3}|(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]+)/gi;
const ipv4Like = /(?<![\d.-])\d{1,3}([.-])\d{1,3}\1\d{1,3}\1\d{1,3}(?!\d|[.-]\d)/g;

/**
 * Free text without what names a home or a person: addresses become their kind; e-mail addresses,
 * tokens, plex.direct names and long identifiers become a word in brackets.
 * @param text Any text, such as a pasted line.
 */
export function redactText(text: string): string {
  return text
    .replace(email, '[e-mail]')
    .replace(plexDirect, '[plex.direct name]')
    .replace(token, '$1[token]')
    .replace(longHex, '[identifier]')
    .replace(ipv6Like, kindOf)
    .replace(ipv4Like, kindOf);
}

/** The kind of an address instead of it; what only looks like one stays. */
function kindOf(candidate: string): string {
  const [, text = '', rest = ''] = /^(.*?)(:?)$/.exec(candidate) ?? [];
  for (const [spelled, left] of [
    [candidate, ''],
    [text, rest],
  ] as const) {
    const address = parseAddress(spelled.replaceAll('-', '.'));
    if (address) {
      return `[${address.kind} ${address.family === 'ipv4' ? 'IPv4' : 'IPv6'} address]${left}`;
    }
  }
  return candidate;
}
