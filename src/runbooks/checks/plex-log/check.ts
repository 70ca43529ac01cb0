import { defineCheck } from '../../model/check.ts';
import { phraseOf, type PhraseId } from './phrases.ts';
import { lastFirst } from './last-first.ts';
import type { PlexLog, Sight } from './value.ts';

/** What the server's own log says about its way out, as far as its phrases are known. */
export const plexLog = defineCheck({
  id: 'plex-log',
  layer: 'server',
  by: 'paste',
  findings: {
    reachable: { answers: [{ check: 'plex-status', finding: 'accessible' }] },
    mapped: { partial: true },
    'not-reachable': {
      suspects: ['carrier', 'isp-gateway', 'router', 'host-firewall'],
      answers: [{ check: 'plex-status', finding: 'not-available' }],
    },
    'publish-failed': { suspects: ['server'] },
    'no-usable-igd': { suspects: ['router'], partial: true },
    'port-taken': { suspects: ['server'] },
    'certificate-stuck': { suspects: ['server'] },
  },
  needs: [],
  limitMs: 60_000,
  judge(log: PlexLog) {
    const seen = log.seen.toSorted(lastFirst);
    const saw = (phrase: PhraseId) => seen.find((sight) => sight.phrase === phrase);
    const word = lastWord(seen);
    if (word && word !== 'mapped' && word !== 'reachable') return { finding: word };
    // A server that is reached over HTTP all the same may have no certificate that apps accept.
    if (saw('csr-refused')) return { finding: 'certificate-stuck' };
    if (word) return { finding: word };
    if (saw('published-201')) return { finding: 'mapped' };

    const noGateway = saw('igd-none');
    const answered = saw('pmp-address');
    // NAT-PMP does the same job: where it answers, UPnP does not matter.
    if (noGateway && !(answered && lastFirst(answered, noGateway) < 0)) {
      return { finding: 'no-usable-igd' };
    }
    return { finding: 'unknown', reason: 'unclear' };
  },
});

/** What the log says last about the mapping. */
function lastWord(seen: readonly Sight[]): ReturnType<typeof phraseOf>['word'] {
  // Written at every start, before anything else is known: no word.
  const telling = seen.filter(({ phrase }) => phrase !== 'state-unknown');
  const words = telling.flatMap((sight, index) => {
    const { word } = phraseOf(sight.phrase);
    // A server that went on to look for its way out has found its port free.
    const isOver = word === 'port-taken' && index > 0;
    return word === undefined || isOver ? [] : [word];
  });
  return words[0];
}
