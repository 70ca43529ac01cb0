import type { Step } from '../../model/step.ts';

export const step = {
  id: 'mend-the-certificate',
  title: 'Mend the certificate',
  layer: 'internet',
  main: false,
  why: 'Apps have no button to go on after a warning. The certificate must be whole, in date, and made for exactly this name.',
  doThis: [
    'Look at it in the browser: the name it was made for, its last day, and who issued it.',
    'It has to name the host of the custom URL, letter by letter. One for example.org does not cover plex.example.org, unless that is named too.',
    'A certificate made by yourself, or by the proxy for the time being, is trusted by no television. Let the proxy get one from an authority that devices know; Caddy does so by itself.',
    'Give the proxy the file with the full chain, often fullchain.pem and not cert.pem, and reload it.',
    'If it ended: see why it was not renewed. Many ways of renewal need port 80 or the DNS entry.',
    'Plex can hold a certificate of your own too, under Settings › Network › Custom certificate location. Behind a proxy or tunnel that ends the encryption it is not needed.',
    'Run the strict command from outside.',
  ],
  checks: ['name-answers', 'strict-answer'],
  expected:
    'From mobile data the name opens without a warning, and the strict command shows “machineIdentifier”.',
  ifNot:
    'The command is content and an old device is not: that device may not know the authority. Another authority, or another device, is the way out.',
  safeStop: 'Stop if the authority refuses for too many tries, and wait as long as it says.',
  undo: 'Put the earlier files back and reload the proxy. You kept them.',
  routerTasks: [],
  sources: ['certificate-chain-incomplete', 'caddy-automatic-https', 'plex-network-settings'],
} satisfies Step;
