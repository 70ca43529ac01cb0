import { copyWords } from '../copy/copy.wording.ts';
import { addressFaultWording, portFaultWording } from '../../runbooks/evidence.wording.ts';

/** The words that the scripts of router pages put in. They are built into the page, so that a script holds none. */
export const routerWords = {
  addressFaults: addressFaultWording,
  portFaults: portFaultWording,
  copy: 'Copy {value}',
  copying: copyWords,
  found: '{count} found.',
  noneFound:
    'None fits. Try the maker’s name alone; if it is not there, the general words for each job fit every router.',
  failed:
    'The router’s page could not be loaded. The general words behind the link above need no router.',
};
export type RouterWords = typeof routerWords;
