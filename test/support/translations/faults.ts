/** What can be told of a translation without knowing the language. */

/** Steps of a `next` are ids, not words. */
const ids = /^next\..+\.step$/;

/** The figures of a text: what digits it has, in whatever way they are set apart. */
const figures = (text: string): string[] =>
  [...text.replaceAll(/(\d),(?=\d{3}\b)/g, '$1').matchAll(/\d+/g)].map(([digits]) => digits).sort();

/** What is filled in, typed or opened, and must be the same in each language. */
const fixed = (text: string): string[] =>
  [...text.matchAll(/\{\w+\}|`[^`]+`|https?:\/\/[^\s”“)]+/g)].map(([found]) => found).sort();

/** German of this site says “du”, and sets its quotation marks as German does. */
const german: readonly (readonly [fault: string, found: RegExp])[] = [
  ['closes with an English quotation mark', /”/],
  ['has straight quotation marks', /"/],
  ['says “Sie”', /\bIhnen\b|(?<=[\p{L},] )(?:Sie|Ihre[mnrs]?)\b/u],
];

/**
 * Every fault of a translation, as `where: what`. None: it says something for each thing that English says, with the
 * same figures and the same parts to fill in. Whether it says the same is for a reader.
 */
export function faults(english: unknown, translated: unknown, where = ''): string[] {
  if (typeof english === 'string') {
    if (english === '') return translated === '' ? [] : [`${where}: English says nothing`];
    if (typeof translated !== 'string' || translated.trim() === '') return [`${where}: is missing`];
    if (ids.test(where)) return english === translated ? [] : [`${where}: is another step`];
    const found: string[] = [];
    const differ = (what: (text: string) => string[], name: string) => {
      const [wanted, got] = [what(english).join(' '), what(translated).join(' ')];
      if (wanted !== got) found.push(`${where}: ${name} “${got}”, English has “${wanted}”`);
    };
    differ(figures, 'has the figures');
    differ(fixed, 'has the fixed parts');
    if (english.split(' ').length > 4 && english === translated) found.push(`${where}: is English`);
    for (const [fault, sign] of german) if (sign.test(translated)) found.push(`${where}: ${fault}`);
    return found;
  }
  if (typeof english !== 'object' || english === null) return [];
  const [wanted, got] = [english, translated ?? {}] as [
    Record<string, unknown>,
    Record<string, unknown>,
  ];
  const name = (key: string) => (where === '' ? key : `${where}.${key}`);
  return [
    ...Object.keys(wanted).flatMap((key) => faults(wanted[key], got[key], name(key))),
    ...Object.keys(got)
      .filter((key) => !(key in wanted))
      .map((key) => `${name(key)}: English has no such thing`),
  ];
}
