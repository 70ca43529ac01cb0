import { readTypedIpv4, readTypedPort } from '../../runbooks/engine/typed-address.ts';
import { one } from '../render.ts';
import type { DiagnoseWords } from './words.ts';

/** Reads the fields of the page's forms and says beside each what is wrong with it. */

/** Shows what is wrong with a field, or that nothing is. */
function mark(input: HTMLInputElement, fault: string): void {
  const places = input.getAttribute('aria-describedby')?.split(' ') ?? [];
  const place = places
    .map((id) => document.getElementById(id))
    .find((part) => part?.classList.contains('fault'));
  if (place) place.textContent = fault;
  if (fault) input.setAttribute('aria-invalid', 'true');
  else input.removeAttribute('aria-invalid');
}

/** A field that could not be read; it has been told so and has the focus. */
export const faulty = Symbol('faulty');

function refuse(input: HTMLInputElement, fault: string): typeof faulty {
  mark(input, fault);
  input.focus();
  return faulty;
}

/** Reads an IPv4 address and writes back how it was understood. */
export function readIpv4(input: HTMLInputElement, words: DiagnoseWords): string | typeof faulty {
  const read = readTypedIpv4(input.value);
  if ('fault' in read) return refuse(input, words.addressFaults[read.fault]);
  mark(input, '');
  input.value = read.address.text;
  return read.address.text;
}

/** Reads a TCP port. */
export function readPort(input: HTMLInputElement, words: DiagnoseWords): number | typeof faulty {
  const read = readTypedPort(input.value);
  if ('fault' in read) return refuse(input, words.portFaults[read.fault]);
  mark(input, '');
  return read.port;
}

/** Reads the address of a companion; empty means the site's own. */
export function readCompanion(
  input: HTMLInputElement,
  words: DiagnoseWords,
): string | typeof faulty {
  const text = input.value.trim();
  const url = URL.parse(text);
  const usable =
    text === '' ||
    (url && ['https:', 'http:'].includes(url.protocol) && !url.username && !url.password);
  if (!usable) {
    input.closest('details')?.setAttribute('open', '');
    return refuse(input, words.interface.badCompanion);
  }
  mark(input, '');
  return url ? (url.origin + url.pathname).replace(/\/+$/, '') : '';
}

/** Reads what was copied; whether it is right is for its check to say. */
export function readEntry(input: HTMLInputElement, words: DiagnoseWords): string | typeof faulty {
  const entry = input.value.trim();
  if (entry === '') return refuse(input, words.interface.emptyEntry);
  mark(input, '');
  return entry;
}

/** The field of a form with this name. */
export const field = (form: HTMLElement, name: string) =>
  one(form, `[name="${name}"]`) as HTMLInputElement;
