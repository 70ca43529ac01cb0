import { toldAddresses } from '../../runbooks/checks/public-address/known.ts';
import type { EchoAnswer, PublicAddress } from '../../runbooks/checks/public-address/value.ts';
import { addressFamilies, type AddressFamily } from '../../runbooks/model/address.ts';
import { fill } from '../../runbooks/engine/fill.ts';
import type { DiagnoseWords } from './words.ts';

type Words = Pick<DiagnoseWords, 'interface' | 'echoFaults'>;

const familyNames: Readonly<Record<AddressFamily, string>> = { ipv4: 'IPv4', ipv6: 'IPv6' };

/** Which public addresses are known, who told them, and what was not tested. */
export function addressDetail(value: PublicAddress, words: Words): string[] {
  const seen = [value.ipv4, value.ipv6].filter((address) => address !== null);
  const lines = seen.map((address) => fill(words.interface.addressSeen, { address }));
  const answers = value.echo?.answers;
  if (answers) return [...lines, ...echoDetail(answers, words)];
  const isLost = (family: AddressFamily): boolean =>
    value.vantage === 'outside' && value.asked.includes(family) && value[family] === null;
  const untested = addressFamilies.filter((family) => !value.asked.includes(family));
  return [
    ...lines,
    ...addressFamilies
      .filter(isLost)
      .map((family) => fill(words.interface.addressNotReached, { family: familyNames[family] })),
    ...untested.map((family) =>
      fill(words.interface.addressNotAsked, { family: familyNames[family] }),
    ),
  ];
}

/** What echo services told, with their names, and which of them are left out and why. */
function echoDetail(answers: readonly EchoAnswer[], words: Words): string[] {
  const lines = addressFamilies.flatMap((family) => {
    const asked = answers.filter((answer) => answer.family === family);
    return asked.length === 0 ? [] : familyDetail(family, asked, words);
  });
  const isTold = answers.some(({ said }) => 'address' in said);
  return isTold ? [...lines, words.interface.echoVpn] : lines;
}

function familyDetail(
  family: AddressFamily,
  asked: readonly EchoAnswer[],
  { interface: sentences, echoFaults }: Words,
): string[] {
  const name = familyNames[family];
  // A home without IPv6 is the ordinary case: not worth a line for each service.
  const isSilent = asked.every(({ said }) => 'fault' in said && said.fault === 'no-answer');
  if (isSilent) return [fill(sentences.echoSilent, { family: name })];
  const told = toldAddresses(asked, family).map((address) => {
    const tellers = asked.filter(({ said }) => 'address' in said && said.address === address);
    const services = tellers.map(({ service }) => service).join(', ');
    return fill(sentences.addressTold, { services, family: name, address });
  });
  const leftOut = asked.flatMap(({ service, said }) =>
    'fault' in said
      ? [fill(sentences.echoLeftOut, { service, family: name, why: echoFaults[said.fault] })]
      : [],
  );
  return [...told, ...leftOut];
}
