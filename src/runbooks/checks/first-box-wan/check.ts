import { defineCheck } from '../../model/check.ts';
import { publicAddress } from '../public-address/check.ts';
import { knownIpv4 } from '../public-address/known.ts';
import type { Wan } from '../router-wan/value.ts';
import { judgeWan, wanFindings } from '../router-wan/verdict.ts';

/**
 * The internet address of the first of two boxes, the one at the wall. Only this address tells a
 * double NAT in the home from a NAT at the carrier.
 */
export const firstBoxWan = defineCheck({
  id: 'first-box-wan',
  layer: 'isp-gateway',
  by: 'person',
  findings: wanFindings,
  needs: [publicAddress.id],
  limitMs: 0,
  judge: (wan: Wan, read) => judgeWan(wan, knownIpv4(read(publicAddress))),
});
