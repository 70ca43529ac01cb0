import { defineCheck } from '../../model/check.ts';
import { publicAddress } from '../public-address/check.ts';
import { knownIpv4 } from '../public-address/known.ts';
import type { Wan } from './value.ts';
import { judgeWan, wanFindings } from './verdict.ts';

/** The internet address on the router's own status page, held against what the outside sees. */
export const routerWan = defineCheck({
  id: 'router-wan',
  layer: 'router',
  by: 'person',
  findings: wanFindings,
  needs: [publicAddress.id],
  limitMs: 0,
  judge: (wan: Wan, read) => judgeWan(wan, knownIpv4(read(publicAddress))),
});
