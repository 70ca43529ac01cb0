/** A network that stands: built from a plan, with processes in it that listen and look. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { siteDir } from '../../scripts/lib/paths.ts';
import type { Tasks } from './agent.ts';
import { igdConfig } from './igd.ts';
import { homeIpv6, innermost, internet, type Plan } from './plan.ts';
import { resolverArgs, upstreamArgs } from './resolver.ts';
import { namespacesOf, scriptOf } from './script.ts';
import { plex, type Event, type Listener } from './vocabulary.ts';

/** Where the lab writes inside its own namespaces; a tmpfs that goes with them. */
export const scratch = '/run/lab';

/** Arguments that run a command in a namespace. */
export const inNamespace = (ns: string, command: readonly string[]): string[] => [
  'nsenter',
  `--net=/run/netns/${ns}`,
  ...command,
];

/** A process in a namespace that does what it is asked. */
class Agent {
  private readonly child: ChildProcess;
  private readonly waiting = new Map<
    number,
    (answer: { value?: unknown; fault?: string }) => void
  >();
  private next = 0;

  constructor(ns: string) {
    const [command = '', ...args] = inNamespace(ns, [
      process.execPath,
      path.join(import.meta.dirname, 'agent.ts'),
    ]);
    this.child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    this.child.on('message', (answer: { id: number; value?: unknown; fault?: string }) => {
      this.waiting.get(answer.id)?.(answer);
      this.waiting.delete(answer.id);
    });
    this.child.on('exit', () => {
      for (const end of this.waiting.values()) end({ fault: `the process in ${ns} ended` });
    });
  }

  do<T extends keyof Tasks>(
    task: T,
    input: Parameters<Tasks[T]>[0],
  ): Promise<Awaited<ReturnType<Tasks[T]>>> {
    const id = this.next++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, ({ value, fault }) => {
        if (fault === undefined) resolve(value as Awaited<ReturnType<Tasks[T]>>);
        else reject(new Error(`${task}: ${fault}`));
      });
      this.child.send({ id, task, input });
    });
  }

  end(): void {
    this.child.kill('SIGKILL');
  }
}

/** Runs a command that must work. */
export function must(command: readonly string[], input = ''): string {
  const [name = '', ...args] = command;
  const { status, stdout, stderr, error } = spawnSync(name, args, { input, encoding: 'utf8' });
  if (status !== 0) {
    throw new Error(`${command.slice(0, 6).join(' ')}: ${error?.message ?? stderr}`);
  }
  return stdout;
}

/** What is wanted of a network beside that it stands. */
export interface LiveOptions {
  /** Whether the site is served; a home that is only looked at needs none. */
  readonly withSite: boolean;
  /** The folder that captures go to; none are made without. */
  readonly captures?: string;
}

/** A network that stands. */
export class LiveNetwork {
  readonly plan: Plan;
  /** The port that Plex got by UPnP, if it asked for one and got it. */
  upnpPort: number | undefined;
  private readonly agents = new Map<string, Agent>();
  private readonly daemons: ChildProcess[] = [];

  private constructor(plan: Plan) {
    this.plan = plan;
  }

  /** Builds it, and waits until everything in it listens. */
  static async build(plan: Plan, options: LiveOptions): Promise<LiveNetwork> {
    const live = new LiveNetwork(plan);
    mkdirSync(scratch, { recursive: true });
    must(['sh', '-eu'], scriptOf(plan));
    if (options.captures !== undefined) live.capture(options.captures);
    live.startDaemons();
    await Promise.all([
      live.startInternet(options),
      live.listen('server', plan.server.listens ?? [plex()]),
      ...plan.others.map(({ ns, listens = [] }) => live.listen(ns, listens)),
      ...(plan.neighbour ? [live.listen('neighbour', plan.neighbour.listens ?? [])] : []),
      ...plan.boxes.map(({ ns, adminPage }) =>
        live.listen(ns, adminPage ? [{ as: 'web-page', port: adminPage.port } as const] : []),
      ),
    ]);
    await live.askForPort();
    return live;
  }

  /** A process in a namespace; started when it is first needed. */
  at(ns: string): Agent {
    const agent = this.agents.get(ns) ?? new Agent(ns);
    this.agents.set(ns, agent);
    return agent;
  }

  /** The first IPv4 address of an interface, as it is now; undefined where there is none. */
  addressOf(ns: string, dev: string): string | undefined {
    const shown = JSON.parse(must(['ip', '-n', ns, '-j', '-4', 'addr', 'show', 'dev', dev])) as {
      addr_info?: { local: string }[];
    }[];
    return shown[0]?.addr_info?.[0]?.local;
  }

  /** Lets something happen to the network as it stands. */
  async happen(event: Event): Promise<void> {
    const gateway = innermost(this.plan);
    if ('companion' in event) {
      this.filter('internet', 'inet', 'filter hook input', 'tcp dport 443 drop');
    } else if ('portal' in event) {
      await this.at(gateway.ns).do('portal', { port: 8443 });
      this.filter(
        gateway.ns,
        'ip',
        'nat hook prerouting',
        'iifname "lan" tcp dport 443 redirect to :8443',
      );
      // What is open is cut, so that it is asked for again.
      must(inNamespace(gateway.ns, ['conntrack', '-F']));
    } else {
      const [box] = this.plan.boxes;
      const old = box?.links[0];
      if (!box || !old) throw new Error('There is no address to change.');
      const length = old.address.replace(/.*\//, '');
      must(
        ['ip', '-n', box.ns, '-batch', '-'],
        `addr flush dev wan\naddr add ${event.newAddress}/${length} dev wan\nroute add default via ${old.via}\n`,
      );
      must(inNamespace(box.ns, ['conntrack', '-F']));
    }
  }

  /** Ends all that runs in it and takes it down. */
  tearDown(): void {
    for (const agent of this.agents.values()) agent.end();
    for (const daemon of this.daemons) daemon.kill('SIGKILL');
    for (const ns of namespacesOf(this.plan)) must(['ip', 'netns', 'del', ns]);
  }

  /** Adds one rule before all others. */
  private filter(ns: string, family: string, hook: string, rule: string): void {
    const chain = `type ${hook} priority -110;\n${rule}\n`;
    must(
      inNamespace(ns, ['nft', '-f', '-']),
      `table ${family} event {\nchain first {\n${chain}}\n}\n`,
    );
  }

  private async listen(ns: string, listeners: readonly Listener[]): Promise<void> {
    if (listeners.length > 0) await this.at(ns).do('listen', listeners);
  }

  private async startInternet({ withSite }: LiveOptions): Promise<void> {
    const agent = this.at('internet');
    const { hosts, ipv6, name } = internet;
    await agent.do('echo', { host: hosts['port-test'] });
    await agent.do('udpEcho', { hosts: [hosts.plex, hosts['port-test']] });
    if (!withSite) return;
    const addresses = [hosts.companion, ...(this.plan.home.ipv6 ? [ipv6.companion] : [])];
    await agent.do('serve', { addresses, name, siteDir });
  }

  private startDaemons(): void {
    for (const box of this.plan.boxes) {
      if (box.igd) {
        const config = path.join(scratch, `${box.ns}.igd.conf`);
        writeFileSync(config, igdConfig(box, this.plan));
        this.daemon(box.ns, ['miniupnpd', '-d', '-f', config, '-P', `${config}.pid`]);
      }
      if (box.dropsPrivateNames) this.daemon(box.ns, resolverArgs(box));
    }
    if (this.plan.boxes.some(({ dropsPrivateNames }) => dropsPrivateNames)) {
      this.daemon('internet', upstreamArgs());
    }
  }

  private daemon(ns: string, command: readonly string[]): void {
    const [name = '', ...args] = inNamespace(ns, command);
    this.daemons.push(spawn(name, args, { stdio: 'ignore' }));
  }

  private capture(folder: string): void {
    mkdirSync(folder, { recursive: true });
    for (const ns of ['internet', 'server', ...this.plan.boxes.map(({ ns }) => ns)]) {
      const file = path.join(folder, `${ns}.pcap`);
      this.daemon(ns, ['tcpdump', '-i', 'any', '-n', '-U', '-s', '256', '-Z', 'root', '-w', file]);
    }
  }

  /** Asks the router for Plex's port, as Plex does where no port is set by hand. */
  private async askForPort(): Promise<void> {
    if (!this.plan.home.plex?.upnp) return;
    const command = ['upnpc', '-i', '-m', 'eth0', '-e', 'Plex', '-a', this.plan.server.address];
    // One that is there may need a moment; one that is not is not waited for.
    const most = this.plan.boxes.some(({ igd }) => igd) ? 20 : 1;
    for (let tries = 0; tries < most && this.upnpPort === undefined; tries += 1) {
      const [name = '', ...args] = inNamespace('server', [...command, '32400', '32400', 'tcp']);
      const { stdout, status } = spawnSync(name, args, { encoding: 'utf8' });
      // It ends well also where the router refused.
      if (status === 0 && /is redirected to/.test(stdout)) this.upnpPort = 32400;
      else if (/failed with code/.test(stdout)) return;
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Names as this machine's resolver would know them, for the whole lab. */
export function hostsFile({ home }: Plan): string {
  const { hosts, ipv6, name } = internet;
  const lines = [`127.0.0.1 localhost`];
  if (!home.noIpv4) lines.push(`${hosts.companion} ${name}`);
  if (home.ipv6) lines.push(`${ipv6.companion} ${name}`);
  return `${lines.join('\n')}\n`;
}

/** The server's IPv6 address, where it has one. */
export const serverIpv6 = ({ home }: Plan): string | undefined =>
  home.ipv6 ? homeIpv6.server : undefined;
