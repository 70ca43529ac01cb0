/** What is wrong with the head of a page for whoever shows links to it. */
import { bytesOf } from '../../../src/components/preview/shorten.ts';
import type { Head } from './head.ts';
import type { Reader } from './readers.ts';

/** A picture, as far as readers care. */
export interface Picture {
  readonly type: string;
  readonly bytes: number;
  readonly width: number;
  readonly height: number;
}

const isWhole = (address: string): boolean =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** What breaks the rules of one reader, a line each. */
export function faultsFor(reader: Reader, { tags }: Head, picture: Picture): string[] {
  const faults: string[] = [];
  const say = (fault: string): unknown => faults.push(`${reader.name}: ${fault}`);
  for (const name of reader.needs) {
    const values = tags.get(name) ?? [];
    if (values.length !== 1) say(`${name} is there ${values.length} times`);
    if (values.some((value) => value.trim() === '')) say(`${name} is empty`);
  }
  for (const name of reader.absolute ?? []) {
    for (const value of tags.get(name) ?? []) {
      if (!isWhole(value)) say(`${name} is no whole address: ${value}`);
    }
  }
  for (const [name, text] of Object.entries(reader.says ?? {})) {
    if (tags.get(name)?.[0] !== text) say(`${name} does not say ${text}`);
  }
  for (const [name, { most, of }] of Object.entries(reader.limits ?? {})) {
    for (const value of tags.get(name) ?? []) {
      const length = of === 'bytes' ? bytesOf(value) : Array.from(value).length;
      if (length > most) say(`${name} has ${length} ${of}, more than ${most}: ${value}`);
    }
  }
  const { types, mostBytes, least, most } = reader.picture ?? {};
  if (types && !types.includes(picture.type)) say(`does not show ${picture.type}`);
  if (mostBytes && picture.bytes > mostBytes) say(`${picture.bytes} bytes of picture`);
  if (least && (picture.width < least[0] || picture.height < least[1])) say('picture too small');
  if (most && (picture.width > most[0] || picture.height > most[1])) say('picture too large');
  return faults;
}
