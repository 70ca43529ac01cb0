import { wordsIn } from '../words/words-in.ts';
import { addressFaultWording, portFaultWording } from '../../runbooks/evidence.wording.ts';

/** The words that the scripts of router pages put in. They are built into the page, so that a script holds none. */
const { copy, router } = wordsIn('en');
export const routerWords = {
  addressFaults: addressFaultWording,
  portFaults: portFaultWording,
  copy: router.copy,
  copying: copy,
  found: router.found,
  noneFound: router.noneFound,
  failed: router.failed,
};
export type RouterWords = typeof routerWords;
