import { parseAddress } from '../../model/address.ts';
import type { Judgement } from '../../model/check.ts';
import type { Wan } from './value.ts';

/**
 * What a WAN address can mean. Ranges: RFC 6598 (carrier-grade), RFC 1918 (private),
 * RFC 6333 and RFC 7335 (DS-Lite and 464XLAT).
 */
export const wanFindings = {
  // Clears nothing: a MAP line gives some ports only, and this very box may filter.
  'same-as-public': {},
  'carrier-grade': { suspects: ['carrier'] },
  private: { suspects: ['carrier', 'isp-gateway'] },
  'ds-lite': { suspects: ['carrier'] },
  'no-ipv4': { suspects: ['carrier'] },
  'other-public': { suspects: ['carrier'] },
} as const;

/**
 * Compares a box's WAN address with the public IPv4 address that the outside sees.
 * A public WAN address without an outside view to hold it against stays unknown: it may still be
 * squat space behind a carrier's NAT.
 * @param wan What the status page shows.
 * @param publicIpv4 The visitor's public IPv4 address, if it is known.
 */
export function judgeWan(
  wan: Wan,
  publicIpv4: string | null | undefined,
): Judgement<keyof typeof wanFindings> {
  if (wan.shows === 'no-ipv4') return { finding: 'no-ipv4' };
  const address = parseAddress(wan.address);
  switch (address?.kind) {
    case 'carrier-grade':
    case 'private':
    case 'ds-lite':
      return { finding: address.kind };
    case 'public':
      if (!publicIpv4) return { finding: 'unknown', reason: 'needs-other-evidence' };
      return { finding: address.text === publicIpv4 ? 'same-as-public' : 'other-public' };
    default:
      return { finding: 'unknown', reason: 'unclear' };
  }
}
