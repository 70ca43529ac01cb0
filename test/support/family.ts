import { readFamily, type FamilyRead } from '../../src/routers/read/read-family.ts';

/** A file of the atlas that breaks no rule: one family with one variant too many for nothing. */
export const goodFamily = `
vendor: Acme
family: Home Box
models: [HB-1]
isps: [Acme Net]
interface: web
locales: [de, en]
variants:
  - { id: old, name: the old pages, recognise: { text: Grey pages., source: help } }
  - { id: new, name: the new pages, recognise: { text: Blue pages., source: help } }
access:
  addresses: [{ address: 'http://192.168.1.1', source: help }]
tasks:
  port-forward:
    support: yes
    procedures:
      - variant: old
        first: [dhcp-reservation]
        steps:
          - { do: menu, labels: [Netz, { de: Freigaben, en: Sharing }] }
          - { do: switch, label: Freigaben aktiv, to: on, default: off }
          - do: fill
            fields:
              - { label: Name, role: name }
              - { label: Port, role: external-port }
              - { label: Gerät, role: server-address }
          - { do: press, label: Sichern }
        source: help
        labelsSeen: true
    target: { value: reservation, source: help }
    ports: { mayDiffer: no, allowed: [1024, 65535], source: help }
  dhcp-reservation:
    support: yes
    procedures:
      - steps:
          - { do: menu, labels: [Netz] }
          - { do: press, label: Sichern }
        source: [help, forum]
        labelsSeen: false
  nat-loopback: { support: no, because: { text: The help says so., source: help } }
  bridge-mode: { support: unknown, searched: [the help] }
sources:
  help:
    title: Help
    publisher: Acme
    url: https://acme.example/help
    kind: vendor-page
    read: 2026-11-21
    secondHand: false
  forum:
    title: A thread
    publisher: somebody
    url: https://forum.example/1
    kind: community
    read: 2026-11-21
    secondHand: true
`;

/** Reads a family from a text. */
export const readText = (text: string): FamilyRead =>
  readFamily('acme/home-box.yaml', new TextEncoder().encode(text));
