import { defineCheck } from '../../model/check.ts';
import { knownAddresses } from './known.ts';
import type { PublicAddress } from './value.ts';

/** The public addresses this device shows to the outside, or those of the home, told by others. */
export const publicAddress = defineCheck({
  id: 'public-address',
  layer: 'internet',
  by: 'companion',
  reaches: ['companion', 'echo-services'],
  findings: {
    'ipv4-and-ipv6': {},
    ipv4: {},
    ipv6: {},
  },
  needs: [],
  limitMs: 8000,
  judge(value: PublicAddress) {
    const isTold = value.echo?.answers !== undefined;
    if (value.vantage !== 'outside' && !isTold)
      return { finding: 'unknown', reason: 'not-outside' };
    const known = knownAddresses(value);
    if (known === 'disagree') return { finding: 'unknown', reason: 'echoes-disagree' };
    if (known.ipv4 && known.ipv6) return { finding: 'ipv4-and-ipv6' };
    if (known.ipv4) return { finding: 'ipv4' };
    if (known.ipv6) return { finding: 'ipv6' };
    return { finding: 'unknown', reason: isTold ? 'not-outside' : 'unclear' };
  },
});
