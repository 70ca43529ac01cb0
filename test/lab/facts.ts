/** Whether a network is what it says it is, seen without the page. */
import { plexDefaults } from '../support/services.ts';
import type { LiveNetwork } from './live.ts';
import { homeIpv6, internet } from './plan.ts';
import type { Facts } from './vocabulary.ts';

type Look = (live: LiveNetwork) => Promise<string>;

const looks: Readonly<Record<keyof Facts, Look>> = {
  async udp(live) {
    const hosts = [internet.hosts.plex, internet.hosts['port-test']];
    const ports = await live.at('laptop').do('udpPorts', { hosts });
    const seen = ports.filter((port) => typeof port === 'number');
    if (seen.length < hosts.length) return 'blocked';
    return new Set(seen).size === 1 ? 'one-port' : 'a-port-each';
  },
  upnp: (live) => Promise.resolve(live.upnpPort === undefined ? 'refused' : 'granted'),
  async ipv6(live) {
    const answer = await live.at('internet').do('ask', { host: homeIpv6.server, port: 32400 });
    return answer.machineIdentifier === plexDefaults.machineIdentifier ? 'open' : 'closed';
  },
};

/** What is not as declared, a line each. */
export async function wrongFacts(live: LiveNetwork, facts: Facts): Promise<string[]> {
  const wrong: string[] = [];
  for (const [fact, expected] of Object.entries(facts) as [keyof Facts, string][]) {
    const got = await looks[fact](live);
    if (got !== expected) wrong.push(`the network itself: ${fact} is ${got}, not ${expected}`);
  }
  return wrong;
}
