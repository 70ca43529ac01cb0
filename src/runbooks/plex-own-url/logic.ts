import type { Diagnosable } from '../engine/diagnose.ts';
import { checks } from './checks.ts';
import { tree } from './tree.ts';

/** The runbook without its words: all that is needed to judge and to walk. */
export const logic: Diagnosable = { id: 'plex-own-url', tree, checks };
