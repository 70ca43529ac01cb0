import { customUrl } from '../../runbooks/checks/custom-url/check.ts';
import { lanIdentity } from '../../runbooks/checks/lan-identity/check.ts';
import { portReachable } from '../../runbooks/checks/port-reachable/check.ts';
import { plexOf } from '../../runbooks/checks/port-reachable/plex-of.ts';
import { publicAddress } from '../../runbooks/checks/public-address/check.ts';
import { knownIpv4 } from '../../runbooks/checks/public-address/known.ts';
import type { LinkedAnswers } from '../../runbooks/engine/url-state.ts';
import type { Diagnosable } from '../../runbooks/engine/diagnose.ts';
import { judge, measuredValue } from '../../runbooks/engine/judge.ts';
import type { CollectInput } from '../../runbooks/model/collect.ts';
import type { Observation } from '../../runbooks/model/observation.ts';
import type { PostMatter } from '../../runbooks/post/post.ts';
import { offerCopy } from '../copy/offer-copy.ts';
import { setLayerStates, setLayerWaiting } from '../layer-path/set-layer-states.ts';
import type { CompanionNames } from './companion.ts';
import { collectors } from './collectors.ts';
import { type Change, Diagnosing } from './diagnosing.ts';
import { faulty, field, readEntry, readIpv4 } from './fields.ts';
import { HomeForm } from './home-form.ts';
import { withJudges } from './judges.ts';
import { renderLine, sayWaits } from './line-views.ts';
import type { PageData } from './page-data.ts';
import { PastePart } from './paste-part.ts';
import { PostPart } from '../post/post-part.ts';
import { mark, one, say, show } from '../render.ts';
import { renderMeasured, renderPath, renderVerdict, sayJudgement } from './views.ts';
import { fill } from '../../runbooks/engine/fill.ts';
import type { DiagnoseWords } from './words.ts';

/** How often the progress of running checks is drawn again, in milliseconds. */
const progressMs = 250;

/**
 * The diagnosis page: takes clicks and forms to the diagnosis under way, and shows what it says.
 * Every part it shows is in the page's HTML already; it reveals what is due.
 */
class HopwiseDiagnose extends HTMLElement {
  private diagnosing!: Diagnosing;
  private runbook!: Diagnosable;
  private words!: DiagnoseWords;
  /** The form about the home; a runbook that measures nothing has none. */
  private home: HomeForm | undefined;
  private readonly pastes: PastePart[] = [];
  private post: PostPart | undefined;
  private shown: string | undefined;
  /** Echo services that the person agreed to, by their hosts, for as long as the page is open. */
  private agreedEchoes: readonly string[] = [];

  /** Links to where the same answers are shown in another way: the map, and other languages. */
  private readonly elsewhere = document.querySelectorAll<HTMLAnchorElement>(
    '[data-map-link], [data-language]',
  );

  connectedCallback(): void {
    const page = JSON.parse(one(this, '[data-brings]').textContent) as PageData;
    const runbook = withJudges(page.runbook);
    this.runbook = runbook;
    this.words = page.words;
    if (this.querySelector('[data-home]')) {
      this.home = new HomeForm(this, this.names(), this.words);
    }
    this.querySelectorAll<HTMLElement>('[data-needs-script]').forEach((part) => {
      show(part, true);
    });
    this.addEventListener('click', (event) => {
      this.onClick(event);
    });
    this.addEventListener('submit', (event) => {
      this.onSubmit(event);
    });
    this.diagnosing = new Diagnosing(runbook, page.shapes, (change) => {
      this.render(change);
    });
    for (const root of this.querySelectorAll<HTMLElement>('[data-paste]')) {
      const check = this.check(root.dataset['paste']);
      this.pastes.push(
        new PastePart(root, this.words, {
          read: (observation) => this.diagnosing.read(check.id, observation),
          forget: () => this.diagnosing.letGo(check.id),
          fillIn: (home) => this.home?.fill(home),
        }),
      );
    }
    this.post = new PostPart(one(this, '[data-post]'), this.words, {
      matter: () => this.postMatter(runbook),
      tick: (step, isDone) => this.diagnosing.tick(step, isDone),
    });
    const status = one(this, '[data-copied]');
    offerCopy(
      one(this, '[data-copy-link]'),
      { text: () => location.href, status },
      { ...this.words.copying, saysRefused: this.words.interface.copyFailed },
    );
    addEventListener('popstate', () => {
      this.diagnosing.follow();
    });
    setInterval(() => {
      if (this.diagnosing.running.size > 0) this.renderChecks();
    }, progressMs);

    const opened = this.diagnosing.open();
    show(one(this, '[data-notice="link"]'), opened.from === 'link');
    show(one(this, '[data-set-aside]'), opened.setAside);
    if (opened.dropped.length > 0) void this.sayDropped(opened.dropped);
    this.home?.show(this.diagnosing.session.home);
    this.waitOn(opened.waiting);
  }

  /** Says which parts of the link were left out. Few links have any, so the words for it are loaded when one has. */
  private async sayDropped(parts: LinkedAnswers['dropped']): Promise<void> {
    const { sayDropped } = await import('./say-dropped.ts');
    const notice = one(this, '[data-notice="dropped"]');
    notice.textContent = sayDropped(parts, this.words);
    show(notice, true);
  }

  private render(change: Change): void {
    const { diagnosis } = this.diagnosing;
    const holder = document.activeElement?.closest<HTMLElement>('[data-node], [data-outcome]');
    this.renderChecks();
    this.querySelectorAll<HTMLElement>('[data-node]').forEach((part) => {
      show(part, part.dataset['node'] === diagnosis.ask?.node);
    });
    this.querySelectorAll<HTMLElement>('[data-outcome]').forEach((part) => {
      show(part, part.dataset['outcome'] === diagnosis.outcome);
    });
    const strip = one(this, '.strip');
    const { ask, layers } = diagnosis;
    setLayerStates(strip, layers, this.words.path, ask ? this.check(ask.check).layer : undefined);
    for (const id of this.collected()) {
      const { layer, limitMs } = this.check(id);
      setLayerWaiting(
        strip,
        layer,
        this.diagnosing.running.has(id) ? limitMs : null,
        this.words.path,
      );
    }
    renderPath(this, diagnosis, this.words);
    renderVerdict(this, diagnosis, this.words);
    this.compare();
    for (const link of this.elsewhere) link.search = location.search;
    this.post?.show();
    if (this.home) this.renderHints();
    // Nobody is left without focus: where its holder went away, it goes to what came instead.
    this.announceChange({ ...change, byPerson: change.byPerson || holder?.hidden === true });
  }

  /** Before and after a fix, side by side. Loaded when there is something to compare with. */
  private compare(): void {
    const { before } = this.diagnosing.session;
    if (!before) {
      show(one(this, '[data-compare]'), false);
      return;
    }
    void import('./compare-view.ts').then(({ renderCompare }) => {
      if (before !== this.diagnosing.session.before) return;
      renderCompare(this, before, this.diagnosing.diagnosis, this.words);
    });
  }

  private renderChecks(): void {
    const { session, running, waiting } = this.diagnosing;
    for (const row of this.querySelectorAll<HTMLElement>('[data-check]')) {
      const check = this.check(row.dataset['check']);
      const judged = judge(check, session.evidence);
      const { id, limitMs } = check;
      const state = { since: running.get(id), waits: waiting.has(id) };
      renderMeasured(row, { id, judged, limitMs, ...state }, this.words);
    }
    for (const paste of this.pastes) paste.show(judge(this.check(paste.id), session.evidence));
    for (const button of this.querySelectorAll<HTMLButtonElement>('[data-run]')) {
      const { id, limitMs } = this.check(button.dataset['run']);
      // Not disabled: a button that holds the focus would lose it.
      mark(button, 'aria-disabled', String(running.has(id)));
      const says = running.has(id)
        ? fill(this.words.interface.running, { limit: limitMs / 1000 })
        : waiting.has(id)
          ? sayWaits(this.words)
          : '';
      say(one(button.closest('.run') as HTMLElement, '[data-run-status]'), says);
    }
    renderLine(this, waiting, this.words);
  }

  private check(id: string | undefined) {
    const check = this.runbook.checks.find((candidate) => candidate.id === id);
    if (!check) throw new Error(`The page names the check "${id ?? ''}", which does not exist.`);
    return check;
  }

  /** The checks of this runbook that the page can run. */
  private collected(): string[] {
    return this.runbook.checks.map(({ id }) => id).filter((id) => id in collectors);
  }

  /** What depends on a measurement rather than on the path: vantage, identifier, public address. */
  private renderHints(): void {
    const { evidence } = this.diagnosing.session;
    const reach = measuredValue(portReachable, evidence);
    const seen = measuredValue(publicAddress, evidence);
    const isInside = [reach, seen].some((value) => value && value.vantage !== 'outside');
    show(one(this, '[data-notice="inside"]'), isInside);
    const services = seen?.echo?.services ?? [];
    show(one(this, '[data-echo-offer]'), services.length > 0);
    say(one(this, '[data-echo-names]'), services.join(', '));
    const { outside } = this.names();
    show(one(this, '[data-outside-offer]'), outside !== undefined);
    show(one(this, '[data-outside-none]'), outside === undefined);
    say(one(this, '[data-outside-name]'), outside ? new URL(outside).host : '');

    const identifier = reach && plexOf(reach)?.machineIdentifier;
    this.querySelectorAll('[data-outside-identifier]').forEach((part) => {
      say(part, identifier ? fill(this.words.interface.outsideIdentifier, { identifier }) : '');
    });
    this.querySelectorAll<HTMLElement>('[data-part="public"]').forEach((part) => {
      show(part, knownIpv4(seen) === undefined);
    });
  }

  /** What the report to post is made of, as it is now. */
  private postMatter({ checks }: Diagnosable): PostMatter {
    const { diagnosis, session } = this.diagnosing;
    return {
      checks,
      evidence: session.evidence,
      diagnosis,
      origin: location.origin,
      tried: session.tried ?? [],
      before: session.before,
      lanAddress: session.home.lanAddress,
    };
  }

  private names(): CompanionNames {
    const { companion = '', companionIpv4, companionIpv6, outsideCompanion } = this.dataset;
    return { any: companion, ipv4: companionIpv4, ipv6: companionIpv6, outside: outsideCompanion };
  }

  /** Says what has changed and, where the person caused it, moves on to what is due now. */
  private announceChange({ byPerson, ended, waits }: Change): void {
    const { ask, outcome } = this.diagnosing.diagnosis;
    const place = ask?.node ?? outcome ?? '';
    const hasMoved = this.shown !== undefined && this.shown !== place;
    this.shown = place;
    const said: string[] = [];
    if (ended !== undefined) {
      const judged = judge(this.check(ended), this.diagnosing.session.evidence);
      const title = this.words.checks[ended]?.title ?? ended;
      const says = judged ? sayJudgement(ended, judged, this.words) : '';
      said.push(fill(this.words.interface.announceDone, { title, says }));
    }
    if (waits !== undefined) {
      const title = this.words.checks[waits]?.title ?? waits;
      said.push(fill(this.words.interface.announceWaits, { title }));
    }
    if (hasMoved) {
      const question = this.words.questions[place] ?? '';
      said.push(
        ask
          ? fill(this.words.interface.announceQuestion, { question })
          : fill(this.words.interface.announceOutcome, { title: this.words.outcomes[place] ?? '' }),
      );
    }
    if (said.length > 0) one(this, '[data-announce]').textContent = said.join(' ');
    if (!hasMoved || !byPerson) return;
    const kind = ask ? 'data-node' : 'data-outcome';
    const section = one(this, `[${kind}="${place}"]`);
    one(section, 'h2').focus({ preventScroll: true });
    section.scrollIntoView({ block: 'start' });
  }

  private onClick(event: MouseEvent): void {
    const target = (event.target as Element).closest<HTMLElement>('a, button');
    if (!target) return;
    const { finding, change, run, openPaste, stopWaiting } = target.dataset;
    if (finding !== undefined) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      this.answer(finding);
    } else if (change !== undefined) this.diagnosing.forget(change);
    else if (run !== undefined) this.runOne(target, run);
    else if (stopWaiting !== undefined) this.diagnosing.stopWaiting(stopWaiting);
    else if (openPaste !== undefined) this.pastes.find(({ id }) => id === openPaste)?.open();
    else if ('all' in target.dataset)
      one(this, 'section[data-answered]').toggleAttribute('data-whole', true);
    else if ('recheck' in target.dataset) this.recheck();
    else if ('restart' in target.dataset) this.restart();
    else if ('restore' in target.dataset) this.restore();
    else if ('useOutside' in target.dataset) this.useOutside();
    else if ('askEchoes' in target.dataset) this.askEchoes();
  }

  private onSubmit(event: SubmitEvent): void {
    const form = event.target as HTMLFormElement;
    event.preventDefault();
    if ('home' in form.dataset) this.runAll();
    else if ('tellWan' in form.dataset) this.tellWan(form);
    else if ('tellUrl' in form.dataset) this.tellUrl(form);
  }

  /** The person picked an answer to the question that is shown. */
  private answer(finding: string): void {
    const check = this.diagnosing.diagnosis.ask?.check;
    if (check === undefined) return;
    const told = { origin: 'person', at: new Date().toISOString() } as const;
    this.diagnosing.tell({
      [check]:
        finding === 'unknown'
          ? { status: 'missing', ...told, reason: 'cannot-tell' }
          : { status: 'stated', ...told, finding },
    });
  }

  /** The person typed an address off a status page, and the public one where it was not measured. */
  private tellWan(form: HTMLFormElement): void {
    const check = this.diagnosing.diagnosis.ask?.check;
    if (check === undefined) return;
    const told = { status: 'measured', origin: 'person', at: new Date().toISOString() } as const;
    const evidence: Record<string, Observation> = {};
    const shared = field(form, 'public');
    if (!one(form, '[data-part="public"]').hidden && shared.value.trim() !== '') {
      const ipv4 = readIpv4(shared, this.words);
      if (ipv4 === faulty) return;
      const value = { vantage: 'outside', ipv4, ipv6: null, asked: ['ipv4'] };
      evidence['public-address'] = { ...told, value };
    }
    const address = readIpv4(field(form, 'wan'), this.words);
    if (address === faulty) return;
    evidence[check] = { ...told, value: { shows: 'ipv4', address } };
    this.diagnosing.tell(evidence);
  }

  /** The person copied what stands in Plex's field of custom URLs. */
  private tellUrl(form: HTMLFormElement): void {
    const entry = readEntry(field(form, 'entry'), this.words);
    if (entry === faulty) return;
    const told = { status: 'measured', origin: 'person', at: new Date().toISOString() } as const;
    this.diagnosing.tell({ [customUrl.id]: { ...told, value: { entry } } });
  }

  /** Reads the form about the home and keeps what it says. */
  private readHome(): CollectInput | undefined {
    const read = this.home?.read();
    if (!this.home || !read) return undefined;
    this.diagnosing.setHome(read.home);
    this.home.show(read.home);
    return { ...read.input, agreedEchoes: this.agreedEchoes };
  }

  private runAll(): void {
    const input = this.readHome();
    if (input) this.diagnosing.run(this.runnable(input), input);
  }

  /** The checks that can run with what is known: without an address the LAN cannot be asked. */
  private runnable({ lanAddress }: CollectInput): string[] {
    return this.collected().filter((id) => id !== 'lan-identity' || lanAddress !== undefined);
  }

  private runOne(button: HTMLElement, id: string): void {
    const own = button.closest('.run')?.querySelector<HTMLInputElement>('[data-home-field]');
    if (own && !this.home?.takeOver(own)) return;
    const input = this.readHome();
    if (!input) return;
    // What is known of the server inside spares this page the identifier of a stranger's.
    const inside = measuredValue(lanIdentity, this.diagnosing.session.evidence);
    const expect = inside?.saw === 'plex' ? { expect: inside.machineIdentifier } : {};
    this.diagnosing.run([id], { ...input, ...expect });
  }

  /** Goes on waiting for the line, after the page was loaded again. */
  private waitOn(ids: readonly string[]): void {
    const known = ids.filter((id) => this.collected().includes(id));
    const input = known.length > 0 ? this.readHome() : undefined;
    if (input) this.diagnosing.waitOn(known, input);
  }

  private recheck(): void {
    const input = this.readHome();
    if (this.home && !input) return;
    this.diagnosing.prepareRecheck();
    if (input) this.diagnosing.run(this.runnable(input), input);
  }

  private restart(): void {
    for (const paste of this.pastes) paste.clear();
    show(one(this, '[data-notice="link"]'), false);
    show(one(this, '[data-notice="dropped"]'), false);
    this.diagnosing.restart();
  }

  private restore(): void {
    show(one(this, '[data-notice="link"]'), false);
    this.diagnosing.restore();
    this.home?.show(this.diagnosing.session.home);
  }

  /** The person agreed to ask the outside companion, which was named beside the button. */
  private useOutside(): void {
    this.home?.chooseOutside();
    this.runAll();
  }

  /** The person agreed to the echo services that were named beside the button. */
  private askEchoes(): void {
    const seen = measuredValue(publicAddress, this.diagnosing.session.evidence);
    this.agreedEchoes = seen?.echo?.services ?? [];
    const input = this.readHome();
    if (input) this.diagnosing.run([publicAddress.id], input);
  }
}

customElements.define('hopwise-diagnose', HopwiseDiagnose);
