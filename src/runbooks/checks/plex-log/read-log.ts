import { type AddressKind, parseAddress } from '../../model/address.ts';
import type { PasteFault } from '../../model/paste.ts';
import { isWebPage } from '../stream-text.ts';
import { anyPhrase, phraseIds, phraseOf, type PhraseId } from './phrases.ts';
import { lastFirst } from './last-first.ts';
import type { PlexLog, Sight } from './value.ts';

/** Most characters of a line that are looked at. Plex writes whole answers into one line; their ends matter to nobody here. */
export const longestLine = 4096;

/** How Plex begins a line: `Aug 04, 2025 20:03:38.028 [0x16bd7b000] DEBUG - …`. */
const beginning =
  /\b(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ([0-3]?\d), (\d{4}) ([0-2]\d:[0-5]\d:[0-5]\d)(?:\.\d+)? \[/;
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/**
 * Reads a log piece by piece. Holds one unfinished line at most, and of each phrase how often and
 * when it was seen; the text itself goes by.
 */
export class LogReader {
  private unfinished = '';
  private lines = 0;
  private plexLines = 0;
  /** The time of the last line that had one; lines without one belong to it. */
  private time: string | null = null;
  private hasBegun = false;
  private readonly sights = new Map<PhraseId, Sight>();

  /** How many characters are held between two pieces. */
  get held(): number {
    return this.unfinished.length;
  }

  /** Takes the next piece. Gives back a fault when the text turns out to be something else. */
  push(text: string): PasteFault | undefined {
    if (!this.hasBegun && text.trim() !== '') {
      this.hasBegun = true;
      if (isWebPage(text)) return 'web-page';
      if (/<MyPlex\b|"MyPlex"\s*:/.test(text.slice(0, longestLine))) return 'account-for-log';
    }
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      this.keep(text, from, end);
      this.readLine(this.unfinished);
      this.unfinished = '';
      from = end + 1;
    }
    this.keep(text, from, text.length);
    return undefined;
  }

  /** Ends the reading. */
  end(): PlexLog | { fault: PasteFault } {
    if (this.unfinished !== '') this.readLine(this.unfinished);
    this.unfinished = '';
    if (!this.hasBegun) return { fault: 'empty' };
    if (this.plexLines === 0 && this.sights.size === 0) return { fault: 'not-a-log' };
    return { lines: this.lines, seen: [...this.sights.values()].toSorted(lastFirst) };
  }

  /** Adds to the unfinished line, up to the length that is looked at. */
  private keep(text: string, from: number, to: number): void {
    const room = longestLine - this.unfinished.length;
    if (room > 0) this.unfinished += text.slice(from, Math.min(to, from + room));
  }

  private readLine(line: string): void {
    this.lines += 1;
    const time = timeOf(line);
    if (time !== null) {
      this.plexLines += 1;
      this.time = time;
    }
    if (!anyPhrase.test(line)) return;
    for (const id of phraseIds) {
      const { pattern, address } = phraseOf(id);
      const match = pattern.exec(line);
      if (!match) continue;
      const kind = address ? kindIn(line.slice(match.index + match[0].length)) : undefined;
      this.see({
        phrase: id,
        times: 1,
        first: this.time,
        last: this.time,
        lastLine: this.lines,
        ...(kind && { kind }),
      });
    }
  }

  private see(sight: Sight): void {
    const before = this.sights.get(sight.phrase);
    if (!before) {
      this.sights.set(sight.phrase, sight);
      return;
    }
    // Logs are rotated, and may be pasted in any order.
    const last = lastFirst(sight, before) <= 0 ? sight : before;
    const first = [before.first, sight.first].filter((time) => time !== null).toSorted()[0] ?? null;
    this.sights.set(sight.phrase, { ...last, times: before.times + 1, first });
  }
}

/** When a line was written, as `2025-08-04 20:03:38`; null where it does not begin as Plex's do. */
function timeOf(line: string): string | null {
  const [, month = '', day = '', year = '', clock = ''] = beginning.exec(line) ?? [];
  if (year === '') return null;
  const number = String(months.indexOf(month) + 1).padStart(2, '0');
  return `${year}-${number}-${day.padStart(2, '0')} ${clock}`;
}

/** The kind of the first address in a text. */
function kindIn(text: string): AddressKind | undefined {
  for (const candidate of text.split(/[\s,;()[\]<>"'=]+/)) {
    const bare = candidate.replace(/[.:]+$/, '').replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1');
    const address = parseAddress(bare);
    if (address) return address.kind;
  }
  return undefined;
}
