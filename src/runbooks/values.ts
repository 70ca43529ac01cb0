import { z } from 'zod';
import { customUrlSchema } from './checks/custom-url/value.ts';
import { lanIdentitySchema } from './checks/lan-identity/value.ts';
import { plexAccountSchema } from './checks/plex-account/value.ts';
import { plexLogSchema } from './checks/plex-log/value.ts';
import { reachSchema } from './checks/port-reachable/value.ts';
import { publicAddressSchema } from './checks/public-address/value.ts';
import { wanSchema } from './checks/router-wan/value.ts';
import type { AnyCheck } from './model/check.ts';

/**
 * The schema of what each check measures, by check id. Checks do not hold them, because a page judges without them:
 * what comes in is held to its schema where it comes in (a file here, what a browser reads in components/diagnose/).
 */
export const measuredValues: Readonly<Record<string, z.ZodType>> = {
  'custom-url': customUrlSchema,
  'first-box-wan': wanSchema,
  'lan-identity': lanIdentitySchema,
  'plex-account': plexAccountSchema,
  'plex-log': plexLogSchema,
  'port-reachable': reachSchema,
  'public-address': publicAddressSchema,
  'router-wan': wanSchema,
};

/** The schema of what a check is given. Of a question with fixed answers that is the finding itself. */
export function valueSchema({ id, findings }: AnyCheck): z.ZodType {
  return measuredValues[id] ?? z.enum(Object.keys(findings));
}
