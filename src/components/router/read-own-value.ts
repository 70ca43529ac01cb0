import { readTypedIpv4, readTypedPort } from '../../runbooks/engine/typed-address.ts';
import type { OwnValue } from '../../routers/fill.ts';
import type { TaskWords } from './words.ts';

/**
 * Reads a value of the person's own as it was typed.
 * @returns The value as it was understood, empty for nothing; or what is wrong with it, in words.
 */
export function readOwnValue(
  name: OwnValue,
  typed: string,
  words: Pick<TaskWords, 'portFaults' | 'addressFaults'>,
): { value: string } | { fault: string } {
  if (typed.trim() === '') return { value: '' };
  if (name === 'external-port') {
    const read = readTypedPort(typed);
    return 'fault' in read ? { fault: words.portFaults[read.fault] } : { value: String(read.port) };
  }
  const read = readTypedIpv4(typed);
  return 'fault' in read
    ? { fault: words.addressFaults[read.fault] }
    : { value: read.address.text };
}
