/**
 * The person at home, who answers what the page asks. They look things up in the network as it stands: on the
 * router's page, on the server, on a phone away from home. What is asked by check, never by place in the tree.
 */
import { plexDefaults } from '../support/services.ts';
import type { LiveNetwork } from './live.ts';
import { bare, homeBoxes, innermost, internet, type PlacedBox } from './plan.ts';
import { plexName } from './resolver.ts';
import { plex, type InternetHost, type Person } from './vocabulary.ts';

/** An answer: one that is picked, or an address that is typed, with the public one where the page wants it. */
export type Answer = string | { readonly wan: string; readonly shared?: string | undefined };

type Look = (see: Sight) => Promise<Answer> | Answer;

/** The port that Plex listens on, unless told. */
const PLEX_PORT = 32400;

/** What a person can see of a network. */
class Sight {
  readonly live: LiveNetwork;
  readonly person: Person;

  constructor(live: LiveNetwork, person: Person) {
    this.live = live;
    this.person = person;
  }

  get plan() {
    return this.live.plan;
  }

  /** The port that the outside is to use, as the rule or Plex has it. */
  get meantPort(): number {
    const rule = this.rules.find(({ protocol = 'tcp' }) => protocol === 'tcp');
    return rule?.port ?? this.plan.home.plex?.publicPort ?? this.live.upnpPort ?? PLEX_PORT;
  }

  /** The port that Plex tells its apps. */
  get publishedPort(): number {
    return this.plan.home.plex?.publicPort ?? this.live.upnpPort ?? PLEX_PORT;
  }

  /** The rules in the box whose network the server is in; one that only routes has none. */
  get rules() {
    const routing = homeBoxes(this.plan).filter(({ nat }) => nat !== 'none');
    return (routing.at(-1) ?? innermost(this.plan)).forwards ?? [];
  }

  /** Whether this home's own Plex answers there. */
  async isOwnPlex(ns: string, host: string, port: number, from?: InternetHost): Promise<boolean> {
    const answer = await this.live.at(ns).do('ask', {
      host,
      port,
      ...(from && { from: internet.hosts[from] }),
    });
    return answer.machineIdentifier === plexDefaults.machineIdentifier;
  }

  /** The address that sites on the internet see a machine come from; empty where none is reached. */
  publicAddress(ns: 'laptop' | 'server'): Promise<string> {
    return this.live.at(ns).do('publicAddress', { host: internet.hosts['port-test'] });
  }

  /** Whether Plex answers on the server itself. */
  onServer(): Promise<boolean> {
    return this.plan.server.isOff
      ? Promise.resolve(false)
      : this.isOwnPlex('server', '127.0.0.1', PLEX_PORT);
  }

  /** Whether another device at home opens the server. */
  atHome(host = this.plan.server.address): Promise<boolean> {
    return this.isOwnPlex('laptop', host, PLEX_PORT);
  }

  /** Whether the outside gets in, where Plex sends its apps. */
  async fromOutside(from: InternetHost): Promise<boolean> {
    const host = await this.publicAddress('server');
    return host !== '' && this.isOwnPlex('internet', host, this.publishedPort, from);
  }
}

/** The address on a box's status page: no IPv4 at all, or one that is typed, with what the page did not measure. */
async function readWan(see: Sight, box: PlacedBox | undefined): Promise<Answer> {
  const wan = box && (box.shows ?? see.live.addressOf(box.ns, 'wan'));
  if (wan === undefined) return 'no-ipv4';
  return { wan, shared: await see.publicAddress('laptop') };
}

/** What the person does to answer a check. */
const looks: Readonly<Record<string, Look>> = {
  symptom: () => 'cannot-connect',
  'plex-status': async (see) => {
    // Plex's own page opens on the server at least, or nobody sees its words.
    if (!(await see.onServer())) return 'unknown';
    return (await see.fromOutside('plex')) ? 'accessible' : 'not-available';
  },
  // Asked by hand only where the page could not measure: it waits for a line that nobody in this home can mend.
  'port-reachable': () => 'unknown',
  'port-tested': (see) => (see.meantPort === (see.person.port ?? PLEX_PORT) ? 'same' : 'different'),
  'public-port': ({ plan, meantPort }) => {
    const { publicPort } = plan.home.plex ?? {};
    if (publicPort === undefined) return 'unticked';
    return publicPort === meantPort ? 'same' : 'different';
  },
  'source-filter': ({ plan }) => (plan.boxes.some(({ letsInOnly }) => letsInOnly) ? 'yes' : 'no'),
  'outside-test': async (see) => {
    const host = await see.publicAddress('laptop');
    if (host === '') return 'unknown';
    const answer = await see.live.at('internet').do('ask', {
      host,
      port: see.person.port ?? PLEX_PORT,
      from: internet.hosts['port-test'],
    });
    return answer.speaks === 'nothing' || answer.speaks === 'silence' ? 'closed' : 'open';
  },
  'who-fails': async (see) => {
    if (!(await see.fromOutside('viewer'))) return 'everyone';
    return (await playsAtHome(see)) ? 'nobody' : 'only-at-home';
  },
  'lan-identity': () => 'unknown',
  'lan-reach': async (see) => ((await see.atHome(see.person.lanAddress)) ? 'yes' : 'no'),
  'server-itself': async (see) => {
    if (!(await see.onServer())) return 'no';
    const { lanAddress = see.plan.server.address } = see.person;
    return lanAddress === see.plan.server.address ? 'yes' : 'yes-elsewhere';
  },
  'router-wan': (see) => readWan(see, innermost(see.plan)),
  'first-box-wan': (see) => readWan(see, homeBoxes(see.plan)[0]),
  'wan-source': () => 'router-page',
  'both-rules': ({ live, plan }) => {
    const [outer, inner] = homeBoxes(plan);
    if (inner?.nat === 'none') return 'inner-routes';
    const leads = (box: PlacedBox | undefined, to: string | undefined) =>
      (box?.forwards ?? []).some((rule) => rule.to === to);
    const wan = inner && live.addressOf(inner.ns, 'wan');
    return leads(outer, wan) && leads(inner, plan.server.address) ? 'yes' : 'no';
  },
  'second-box': (see) => (homeBoxes(see.plan).length > 1 ? 'yes' : 'no'),
  'address-difference': ({ plan }) => {
    if (plan.laptop.vpn) return 'vpn-on-this-device';
    if (plan.server.vpn) return 'vpn-on-router-or-server';
    return plan.home.secondLine ? 'several-lines' : 'none';
  },
  'forward-rule': (see) => {
    const { plan, rules } = see;
    const port = see.person.port ?? PLEX_PORT;
    if (rules.length === 0) return plan.home.plex?.upnp ? 'upnp-only' : 'none';
    const { address, listens = [plex()] } = plan.server;
    if (rules.every(({ to }) => to !== address)) return 'wrong-address';
    const own = listens.find(({ as }) => as === 'plex')?.port ?? PLEX_PORT;
    const isRight = rules.some(
      (rule) =>
        rule.to === address &&
        rule.port === port &&
        (rule.toPort ?? rule.port) === own &&
        rule.protocol !== 'udp',
    );
    return isRight ? 'matches' : 'wrong-port';
  },
  'inbound-filter': ({ plan }) => {
    if (plan.boxes.some(({ security }) => security)) return 'gateway-security';
    if (plan.server.firewall) return 'host-firewall';
    if (plan.server.vpn) return 'server-vpn';
    return plan.boxes.some(({ letsInOnly }) => letsInOnly) ? 'source-filter' : 'none';
  },
};

/** Whether an app at home finds the server, by what it knows of it. */
async function playsAtHome(see: Sight): Promise<boolean> {
  const { address } = see.plan.server;
  switch (see.person.atHomeBy ?? 'lan-address') {
    case 'lan-address':
      return see.atHome();
    case 'public-address': {
      const host = await see.publicAddress('server');
      return see.isOwnPlex('laptop', host, see.publishedPort);
    }
    case 'plex.direct': {
      const ask = (server: string): Promise<string[]> =>
        see.live.at('laptop').do('resolve', { name: plexName(address), server });
      if (!(await ask(internet.hosts.viewer)).includes(address)) {
        throw new Error('The name does not even resolve on the internet.');
      }
      return (await ask(bare(innermost(see.plan).lan))).includes(address);
    }
  }
}

/**
 * What the person answers.
 * @param shown The machineIdentifier that the page says answered from outside, where it says one.
 */
export async function answerOf(
  check: string,
  live: LiveNetwork,
  person: Person,
  shown: string,
): Promise<Answer> {
  const said = check === 'symptom' ? person.symptom : person.says?.[check];
  if (said !== undefined) return said;
  const see = new Sight(live, person);
  if (check === 'same-server') {
    if (!(await see.atHome()) && !(await see.onServer())) return 'unknown';
    return shown.includes(plexDefaults.machineIdentifier) ? 'same' : 'different';
  }
  const look = looks[check];
  if (!look) throw new Error(`The person does not know how to answer "${check}".`);
  return look(see);
}

/** Whether the outside gets in at last: a viewer away from home is answered by this home's own Plex. */
export function outsideGetsIn(live: LiveNetwork, person: Person): Promise<boolean> {
  return new Sight(live, person).fromOutside('viewer');
}
