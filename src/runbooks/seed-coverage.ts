import {
  commandHref,
  correctionHref,
  diagnoseHref,
  guideHref,
  keeperHref,
  routersHref,
  routerTaskHref,
  runbookHref,
  treeHref,
} from './addresses.ts';

/** Where one part of an older document is answered here, or why it is not. */
export type Coverage =
  | { readonly at: readonly [string, ...string[]]; readonly leftOut?: never }
  | { readonly at?: never; readonly leftOut: string };

const id = 'plex-remote-access';
const step = (name: string) => runbookHref(id, name);
const way = (name?: string) => runbookHref('plex-behind-cgnat', name);
const part = step;
const command = (name: string) => commandHref(id, name);

/**
 * Every part of the three documents that Hopwise set out to replace, and the address that says it now. The keys are
 * short names of their headings and topics; none of their sentences is kept.
 */
export const seedCoverage: Readonly<Record<string, Readonly<Record<string, Coverage>>>> = {
  'router-article': {
    'title: enable remote access in router settings': {
      at: [guideHref(), runbookHref(id)],
    },
    'disclosure of affiliate links': { leftOut: 'Hopwise sells and recommends no products.' },
    'introduction: more than a checkbox': { at: [guideHref('what-forwarding-is')] },
    'smart features; know your router model': {
      at: [routersHref, guideHref('no-forwarding-section')],
    },
    'image: router back panel': { at: [guideHref('router-login', 'find-the-right-box')] },
    'router ip address and logging in': {
      at: [guideHref('router-login', 'find-its-address'), command('default-gateway')],
    },
    'default passwords': { at: [guideHref('router-login', 'open-it-and-sign-in')] },
    'forgotten password and reset': {
      at: [guideHref('router-login', 'what-a-reset-costs'), correctionHref('reset-wipes-the-line')],
    },
    'image: login page': { at: [guideHref('router-login', 'open-it-and-sign-in')] },
    'port forwarding: the key': { at: [guideHref('what-forwarding-is')] },
    'which ports': {
      at: [
        guideHref('what-forwarding-is', 'the-fields-that-matter'),
        correctionHref('udp-1900'),
        correctionHref('port-8324'),
        correctionHref('tcp-is-enough'),
      ],
    },
    'what the section is called; its fields': { at: [routerTaskHref('port-forward')] },
    'image: port forwarding form': {
      at: [routerTaskHref('port-forward'), guideHref('what-forwarding-is')],
    },
    'static or dynamic address': {
      at: [
        guideHref('reserve-an-address', 'reservation-or-fixed-address'),
        step('fix-lan-address'),
      ],
    },
    'dhcp reservation and mac address': {
      at: [
        guideHref('reserve-an-address', 'find-the-mac-address'),
        routerTaskHref('dhcp-reservation'),
      ],
    },
    'image: reserved address': { at: [guideHref('reserve-an-address')] },
    'double nat and bridge mode': {
      at: [
        guideHref('double-nat'),
        step('eliminate-double-nat'),
        correctionHref('chained-forwards-work'),
      ],
    },
    'router firewall': { at: [routerTaskHref('firewall'), guideHref('host-firewalls')] },
    'image: two routers in series': { at: [guideHref('double-nat')] },
    'testing: status page': {
      at: [part('screens'), correctionHref('green-is-no-proof')],
    },
    'testing: mobile data': {
      at: [guideHref('testing-from-outside', 'a-test-on-mobile-data-tests-the-carrier')],
    },
    'testing: the mobile network blocks': { at: [step('try-another-network')] },
    'table of features and verdicts': { at: [guideHref('checklist')] },
    'question: internal address of the server': { at: [command('server-lan-address')] },
    'question: no port forwarding section': { at: [guideHref('no-forwarding-section')] },
    'question: upnp instead': {
      at: [guideHref('upnp-or-by-hand'), correctionHref('upnp-setting')],
    },
    'final thoughts': { at: [guideHref('checklist')] },
    'recommended products': { leftOut: 'Hopwise sells and recommends no products.' },
    'links to other articles': { leftOut: 'About other routers; the atlas has their families.' },
    'filler paragraphs': { leftOut: 'They say nothing.' },
  },
  'remote-access-runbook': {
    title: { at: [runbookHref(id)] },
    'evidence from the server': { at: [part('screens')] },
    'problem summary': { at: [runbookHref(id)] },
    'layer path': { at: [diagnoseHref(id), '/about/#carrier'] },
    'step: capture state': { at: [step('capture-state')] },
    'step: rule out cgnat': {
      at: [step('rule-out-cgnat'), correctionHref('different-is-not-cgnat')],
    },
    'step: eliminate double-nat': { at: [step('eliminate-double-nat')] },
    'step: stabilize lan ip': { at: [step('fix-lan-address')] },
    'step: manual port mapping': {
      at: [step('map-port'), correctionHref('port-32400-outside')],
    },
    'decision: wan differs from public': { at: [treeHref(id), step('rule-out-cgnat')] },
    'decision: two nat layers': { at: [treeHref(id), guideHref('double-nat')] },
    'decision: mapping failed': {
      at: [treeHref(id), correctionHref('status-texts'), correctionHref('manual-mode-asks-nobody')],
    },
    'decision: port test fails': { at: [treeHref(id), guideHref('testing-from-outside')] },
    'decision: all passes, apps fail': { at: [treeHref(id), step('sign-in-again')] },
    'evidence table': { at: [part('evidence')] },
    'evidence: wan 100.64': {
      at: [part('evidence'), guideHref('double-nat', 'is-it-yours-or-the-providers')],
    },
    'evidence: upnp list empty': {
      at: [routerTaskHref('upnp-table'), correctionHref('leave-upnp-on')],
    },
    'evidence: port closed, lan fine': { at: [step('open-host-firewall')] },
    'evidence: fails on cellular only': { at: [step('try-another-network')] },
    'command: remote access status': { at: [command('plex-remote-access-status')] },
    'command: log lines': {
      at: [command('plex-log-mapping-lines'), correctionHref('log-phrases')],
    },
    'command: wan versus public': {
      at: [command('wan-versus-public'), correctionHref('equal-is-no-proof')],
    },
    'command: external port test': {
      at: [command('external-port-test'), correctionHref('cellular-tests-the-carrier')],
    },
    'hardware and platform boundary': { at: [part('boundary')] },
    'related tool': { leftOut: 'A storage planner of another site.' },
    'last reviewed': { at: [runbookHref(id)] },
    'sources and assumptions': { at: [runbookHref(id)] },
    'source-backed checks': { at: ['/checks/'] },
    'what it lacks: passes': {
      at: [step('check-entitlement'), correctionHref('passes-come-first')],
    },
  },
  'tunnel-post': {
    'title and description': { at: [way()] },
    'what cgnat is': {
      at: [guideHref('double-nat', 'is-it-yours-or-the-providers'), step('rule-out-cgnat')],
    },
    'relay and its limits': {
      at: [way('use-relay'), correctionHref('relay-limit')],
    },
    'publishing the server: a tunnel': {
      at: [way('tunnel-through-cloudflare'), way('compare'), correctionHref('tunnel-terms')],
    },
    'custom server urls': {
      at: [runbookHref('plex-own-url', 'publish-the-url'), correctionHref('custom-url-port')],
    },
    'maintaining the connection: never sleep': { at: [keeperHref()] },
    'script: cron': { at: [keeperHref('install-it')] },
    'script: maintain tunnel': { at: [keeperHref('what-it-does')] },
    'script: tunnel status': { at: [keeperHref('what-it-asks'), correctionHref('ask-identity')] },
    'script: restart tunnel': { at: [keeperHref('what-it-does')] },
    'script: kill tunnel': {
      at: [keeperHref('what-it-never-does'), correctionHref('killall-takes-names')],
    },
    'script: start tunnel': { at: [keeperHref('install-it')] },
    'script: push message': { at: [keeperHref('what-it-does')] },
  },
};
