import type { PostWording } from '../../post/post.wording.ts';

/** The words of a report for a forum, apart from those of checks, outcomes and layers. `{…}` is filled in. */
export const postWording: PostWording = {
  title: 'Hopwise-Bericht: {runbook}',
  intro:
    'Diesen Bericht hat Hopwise erstellt, und er ist zum Posten gedacht. „Du“ ist, wer ihn postet. Adressen und Namen sind weggelassen; an ihrer Stelle stehen ihre Art und ein Buchstabe. Derselbe Buchstabe heißt: dieselbe Adresse.',
  seenOn: 'Beobachtet am {day}.',
  seenBetween: 'Beobachtet vom {first} bis zum {last}.',

  verdict: 'Ergebnis',
  verdictOf: '{kind}: {title}.',
  sure: '{word}. {says}',
  layer: 'Schicht: {layer}.',
  unfinished: 'Nicht zu Ende geführt. Offene Frage: {question}',
  // Each reason stands behind these words and a colon.
  caution: 'Warum weniger sicher',
  becauseUnknown: 'Nicht bekannt ist die Antwort auf diese Frage: {question}',
  becausePartial: 'Das sagt weniger, als gefragt war: {says}',
  becauseTold: 'Auf dem Weg zu diesem Ergebnis wurde nichts gemessen.',
  becauseLink: 'Antworten, die mit einem Link kamen: {count} von {total}.',

  path: 'Der Weg durch die Fragen',
  layers: 'Befunde je Schicht',
  notAsked: 'Nichts Entlastendes oder Belastendes gefunden',
  speaksFor: 'entlastet durch: {titles}',
  speaksAgainst: 'belastet durch: {titles}',
  speaksAbout: 'dazu: {titles}',
  seen: 'Was beobachtet wurde',
  typed: 'Ins Formular eingetippt',
  typedAddress: 'Die LAN-Adresse des Servers: {address}.',

  tried: 'Was probiert wurde',
  before: 'Vorher',
  after: 'Nachher',
  noVerdict: 'kein Ergebnis',

  link: 'Dieselben Antworten in Hopwise',
  linkText: 'Diese Antworten öffnen',
  linkCarries: 'Der Link trägt die Antworten als Wörter, aber keine Messwerte.',
  linkLocal:
    'Dieses Hopwise läuft in einem Heimnetz und lässt sich von außen nicht öffnen. Hinter die Adresse eines beliebigen anderen Hopwise gesetzt, öffnet dies dieselben Antworten:',

  /** What stands for an address, by its kind, and for a name. Nothing before them may ask for another case. */
  aliases: {
    public: 'öffentliche {family} {letter}',
    private: 'private {family} {letter}',
    'carrier-grade': '{family} {letter} aus dem Carrier-Grade-Bereich',
    'ds-lite': '{family} {letter} aus dem DS-Lite-Bereich',
    loopback: 'Loopback-{family} {letter}',
    'link-local': 'Link-Local-{family} {letter}',
    'unique-local': 'Unique-Local-{family} {letter}',
    unspecified: 'unspezifizierte {family} {letter}',
    special: 'reservierte {family} {letter}',
    name: 'ein Name ({letter})',
  },

  /** What an outcome of each kind is called. */
  kinds: {
    cause: 'Die Ursache',
    undecided: 'Noch keine Ursache',
    works: 'Kein Fehler',
    way: 'Der Weg hinein',
    handover: 'Andere Fragen sind die richtigen',
  },

  /** Where evidence came from, for those who were not there. */
  origins: {
    browser: 'im Browser gemessen',
    companion: 'vom Companion gemessen',
    person: 'angegeben',
    paste: 'aus eingefügtem Text gelesen',
    link: 'kam mit einem Link',
  },
};
