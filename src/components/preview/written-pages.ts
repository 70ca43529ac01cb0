import type { GuideId } from '../../runbooks/guides.ts';
import type { Language } from '../../runbooks/model/language.ts';
import type { LayerId } from '../../runbooks/model/layer.ts';
import { inEnglish } from '../words/translated.ts';
import { wordsIn } from '../words/words-in.ts';

/** The layer that each guide is about; the others are about the whole path. */
const guideLayers: Partial<Record<GuideId, LayerId>> = {
  'router-login': 'router',
  'what-forwarding-is': 'router',
  'reserve-an-address': 'lan-address',
  'double-nat': 'isp-gateway',
  'host-firewalls': 'host-firewall',
  'testing-from-outside': 'internet',
  'upnp-or-by-hand': 'router',
  'no-forwarding-section': 'router',
};

/** What the pages of a folder are, where a page says nothing of its own. */
function sectionKinds(language: Language): Readonly<Record<string, string>> {
  const { diagnose, outcome, preview } = wordsIn(language);
  return {
    ...preview.kinds,
    causes: outcome.kinds.cause.kind,
    checks: diagnose.check,
    'keep-the-tunnel-up': preview.kinds.guides,
    'run-your-own-companion': preview.kinds.guides,
  };
}

/** What a page is, and the layer it is about, as far as its address tells. */
export function kindAt(pathname: string): { kind: string; layer?: LayerId | undefined } {
  const { language, path } = inEnglish(pathname);
  const [section = 'home', id = ''] = path.split('/').filter((part) => part !== '');
  const layer = section === 'guides' ? guideLayers[id as GuideId] : undefined;
  const kinds = sectionKinds(language);
  return { kind: kinds[section] ?? wordsIn(language).preview.otherKind, layer };
}
