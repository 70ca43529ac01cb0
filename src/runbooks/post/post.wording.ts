import type { Outcome } from '../model/tree.ts';
import type { Origin } from '../model/observation.ts';

/** The words of a report for a forum, apart from those of checks, outcomes and layers. `{…}` is filled in. */
export const postWording = {
  title: 'Hopwise report: {runbook}',
  intro:
    'Made by Hopwise and meant to be posted. “You” is the person who posts it. Addresses and names are left out; their kind and a letter stand in their place. The same letter is the same address.',
  seenOn: 'Seen on {day}.',
  seenBetween: 'Seen from {first} to {last}.',

  verdict: 'Verdict',
  verdictOf: '{kind}: {title}.',
  sure: '{word}. {says}',
  layer: 'Layer: {layer}.',
  unfinished: 'Not finished. Open question: {question}',
  caution: 'Less sure because',
  becauseUnknown: 'not known: {question}',
  becausePartial: 'says less than was asked: {says}',
  becauseTold: 'nothing on the way to this verdict was measured.',
  becauseLink: 'answers came with a link: {count} of {total}.',

  path: 'The path taken',
  layers: 'Evidence per layer',
  notAsked: 'Nothing found for or against',
  speaksFor: 'shown to work by: {titles}',
  speaksAgainst: 'made suspect by: {titles}',
  speaksAbout: 'about it: {titles}',
  seen: 'What was seen',
  typed: 'Typed into the form',
  typedAddress: 'The server’s LAN address: {address}.',

  tried: 'What was tried',
  before: 'Before',
  after: 'After',
  noVerdict: 'no verdict',

  link: 'The same answers in Hopwise',
  linkText: 'Open these answers',
  linkCarries: 'The link carries the answers as words, and no measurement.',
  linkLocal:
    'This Hopwise runs inside a home and cannot be opened from outside. Behind the address of any other Hopwise, this opens the same answers:',

  /** What stands for an address, by its kind, and for a name. */
  aliases: {
    public: 'public {family} {letter}',
    private: 'private {family} {letter}',
    'carrier-grade': '{family} {letter} in the carrier-grade range',
    'ds-lite': '{family} {letter} in the DS-Lite range',
    loopback: 'loopback {family} {letter}',
    'link-local': 'link-local {family} {letter}',
    'unique-local': 'unique-local {family} {letter}',
    unspecified: 'unspecified {family} {letter}',
    special: 'reserved {family} {letter}',
    name: 'a name ({letter})',
  },

  /** What an outcome of each kind is called. */
  kinds: {
    cause: 'The cause',
    undecided: 'No cause yet',
    works: 'No fault',
    way: 'The way in',
    handover: 'Other questions are the right ones',
  } satisfies Record<Outcome['kind'], string>,

  /** Where evidence came from, for those who were not there. */
  origins: {
    browser: 'measured in the browser',
    companion: 'measured by the companion',
    person: 'told',
    paste: 'read from a paste',
    link: 'came with a link',
  } satisfies Record<Origin, string>,
};
export type PostWording = typeof postWording;
