/** No address, name, token, e-mail address or identifier that went into a diagnosis comes out in its report. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAccount } from '../../../src/runbooks/checks/plex-account/read-account.ts';
import { LogReader } from '../../../src/runbooks/checks/plex-log/read-log.ts';
import { phraseIds, phraseOf } from '../../../src/runbooks/checks/plex-log/phrases.ts';
import { runbooks } from '../../../src/runbooks/index.ts';
import { addressFamilies } from '../../../src/runbooks/model/address.ts';
import { measuredValues } from '../../../src/runbooks/values.ts';
import { caseSchema } from '../../../src/runbooks/case-schema.ts';
import { origins, unknownReasons } from '../../../src/runbooks/model/observation.ts';
import { vantageSchema } from '../../../src/runbooks/model/vantage-schema.ts';
import { toldChecks } from '../../../src/runbooks/post/facts.ts';
import {
  decorated,
  email,
  freeText,
  hostname,
  ipv4,
  ipv6,
  machine,
  mapped,
  type Secret,
  token,
} from '../../support/secrets.ts';
import { postOf, postWords, writtenIn } from '../../support/posts.ts';

/** A value of a check, with all that must not get out of it. */
interface Told {
  value: unknown;
  traces: string[];
}

const told = (value: unknown, ...secrets: (Secret | undefined)[]): Told => ({
  value,
  traces: secrets.flatMap((secret) => secret?.traces ?? []),
});
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const vantage = fc.constantFrom(...vantageSchema.options);
const port = fc.integer({ min: 1, max: 65_535 });

const publicAddress = fc
  .tuple(
    vantage,
    maybe(ipv4),
    maybe(ipv6),
    fc.array(fc.tuple(hostname, ipv4, ipv6), { maxLength: 3 }),
  )
  .map(([where, v4, v6, echoes]) => {
    const answers = echoes.flatMap(([{ text: service }, four, six]) => [
      { service, family: 'ipv4', said: { address: four.text } },
      { service, family: 'ipv6', said: { address: six.text } },
    ]);
    const services = echoes.map(([{ text }]) => text);
    return told(
      {
        vantage: where,
        ipv4: v4?.text ?? null,
        ipv6: v6?.text ?? null,
        asked: addressFamilies,
        ...(echoes.length > 0 && { echo: { services, answers } }),
      },
      v4,
      v6,
      ...echoes.flat(),
    );
  });

/** What the schema takes of a text that a stranger chose. */
const foreign = freeText.filter(({ text }) => /^[\x20-\x7e]{1,100}$/.test(text));

const reach = fc
  .record({
    where: vantage,
    address: fc.oneof(ipv4, ipv6, mapped).filter(({ text }) => /^[\da-f.:]{2,45}$/.test(text)),
    port,
    names: fc.array(fc.oneof(hostname, ipv4, ipv6), { maxLength: 4 }),
    issuer: maybe(foreign),
    server: maybe(foreign),
    expect: maybe(machine),
    identifier: machine,
    version: fc
      .oneof(foreign, token)
      .map(({ text, traces }) => ({ text: text.slice(0, 64), traces })),
    isPlex: fc.boolean(),
    daysLeft: fc.integer({ min: -400, max: 400 }),
  })
  .map((one) => {
    const http = one.isPlex
      ? {
          result: 'plex',
          machineIdentifier: one.identifier.text,
          version: one.version.text,
          claimed: false,
        }
      : { result: 'answer', status: 200, ...(one.server && { server: one.server.text }) };
    return told(
      {
        vantage: one.where,
        address: one.address.text,
        family: one.address.text.includes(':') ? 'ipv6' : 'ipv4',
        port: one.port,
        ...(one.expect && { expect: one.expect.text }),
        trace: [
          { hop: 'dial', result: 'open', ms: 3.5 },
          {
            hop: 'tls',
            result: 'handshake',
            version: 'TLSv1.3',
            names: one.names.map(({ text }) => text),
            ...(one.issuer && { issuer: one.issuer.text }),
            daysLeft: one.daysLeft,
            chains: true,
            plexDirect: true,
            ms: 7,
          },
          { hop: 'http', scheme: 'https', ms: 9, ...http },
        ],
        speaker: one.isPlex
          ? { speaks: 'plex', scheme: 'https' }
          : { speaks: 'http', scheme: 'https' },
      },
      one.address,
      ...one.names,
      one.issuer,
      one.server,
      one.expect,
      one.identifier,
      one.version,
    );
  });

const lan = fc
  .tuple(machine, token)
  .map(([id, version]) =>
    told(
      { saw: 'plex', machineIdentifier: id.text, version: version.text, claimed: false },
      id,
      version,
    ),
  );

const wan = ipv4.map((address) => told({ shows: 'ipv4', address: address.text }, address));

/** A log whose every line goes on with something that must not get out, read as the page reads it. */
const log = fc
  .array(fc.tuple(fc.constantFrom(...phraseIds), freeText), { minLength: 1, maxLength: 5 })
  .map((lines) => {
    const reader = new LogReader();
    for (const [phrase, { text }] of lines) {
      const said = phraseOf(phrase).text.replace('… 0', 'for async identifier a: 0');
      reader.push(`Aug 04, 2025 20:03:38.028 [0x1] DEBUG - ${said} ${text}\n`);
    }
    return told(reader.end(), ...lines.map(([, secret]) => secret));
  });

const account = fc
  .record({
    authToken: token,
    username: email,
    publicAddress: ipv4,
    privateAddress: ipv4,
    state: token,
  })
  .map(({ state, ...fields }) => {
    const attributes = Object.entries(fields).map(([name, { text }]) => `${name}="${text}"`);
    const read = readAccount(
      `<MyPlex ${attributes.join(' ')} mappingState="${state.text}" publicPort="32400"/>`,
    );
    if ('fault' in read) throw new Error(read.fault);
    return told(read.value, state, ...Object.values(fields));
  });

const entry = fc
  .array(
    fc.tuple(
      fc.constantFrom('https://', 'http://', ''),
      maybe(token),
      fc.oneof(
        hostname,
        decorated,
        ipv6.map(({ text, traces }) => ({ text: `[${text}]`, traces })),
        email,
      ),
      fc.constantFrom('', ':443', ':80', ':99999'),
      fc.oneof(fc.constant(undefined), token),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((urls) =>
    told(
      {
        entry: urls
          .map(
            ([scheme, user, host, suffix, path]) =>
              `${scheme}${user ? `${user.text}@` : ''}${host.text}${suffix}${path ? `/${path.text}` : ''}`,
          )
          .join(', ')
          .slice(0, 500),
      },
      ...urls.flatMap(([, user, host, , path]) => [user, host, path]),
    ),
  );

/** Check id → what it may have measured. */
const values: Record<string, fc.Arbitrary<Told>> = {
  'public-address': publicAddress,
  'port-reachable': reach,
  'router-wan': wan,
  'first-box-wan': wan,
  'lan-identity': lan,
  'plex-log': log,
  'plex-account': account,
  'custom-url': entry,
};

const at = '2026-11-20T12:00:00.000Z';
const origin = fc.constantFrom(...origins);

/** An observation of a check: measured, stated, or missing with a stranger’s words about it. */
function observation(id: string, findings: string[]): fc.Arbitrary<Told> {
  const measured = values[id];
  const missing = fc
    .tuple(origin, fc.constantFrom(...unknownReasons), freeText)
    .map(([from, reason, detail]) =>
      told({ status: 'missing', origin: from, at, reason, detail: detail.text }, detail),
    );
  const stated = fc
    .tuple(origin, fc.constantFrom(...findings))
    .map(([from, finding]) => told({ status: 'stated', origin: from, at, finding }));
  return measured === undefined
    ? fc.oneof({ arbitrary: stated, weight: 6 }, missing)
    : fc.oneof(
        {
          arbitrary: fc.tuple(origin, measured).map(([from, { value, traces }]) => ({
            value: { status: 'measured', origin: from, at, value },
            traces,
          })),
          weight: 8,
        },
        stated,
        missing,
      );
}

describe.each(runbooks)('a report of $id', (runbook) => {
  const schema = caseSchema(runbook.id, runbook.checks);
  const words = JSON.stringify(postWords(runbook)).toLowerCase();
  const evidenceOf = fc.record(
    Object.fromEntries(
      runbook.checks.map((check) => [
        check.id,
        fc.option(observation(check.id, [...Object.keys(check.findings), 'unknown']), {
          freq: 5,
          nil: undefined,
        }),
      ]),
    ),
  );
  const extras = fc.record({
    typed: decorated,
    origin: fc.oneof(
      ipv4,
      hostname.filter(({ text }) => /^[\w-]+\.(?:local|fritz\.box)$/.test(text)),
    ),
    tried: fc.array(freeText, { maxLength: 2 }),
    before: maybe(freeText),
  });

  it('lets nothing out that went in, in any format, in thousands of homes', () => {
    let wentIn = 0;
    fc.assert(
      fc.property(evidenceOf, extras, (given, extra) => {
        const all = Object.entries(given).filter(([, one]) => one !== undefined) as [
          string,
          Told,
        ][];
        const traces = [
          ...all.flatMap(([, one]) => one.traces),
          ...extra.typed.traces,
          ...extra.origin.traces,
          ...extra.tried.flatMap((one) => one.traces),
          ...(extra.before?.traces ?? []),
        ].map((trace) => trace.toLowerCase());
        // What the site itself says of all homes gives nobody away.
        fc.pre(!traces.some((trace) => words.includes(trace)));
        const { evidence } = schema.parse({
          version: 1,
          runbook: runbook.id,
          evidence: Object.fromEntries(all.map(([id, { value }]) => [id, value])),
        });
        const raw = JSON.stringify(evidence).toLowerCase();
        wentIn += traces.filter((trace) => raw.includes(trace)).length;
        const post = postOf(runbook, evidence, {
          lanAddress: extra.typed.text,
          origin: `http://${extra.origin.text}:8080`,
          tried: extra.tried.map(({ text }) => text),
          ...(extra.before && { before: { outcome: extra.before.text } }),
        });
        const out = [...writtenIn(post), post.link.address].join('\n').toLowerCase();
        expect(traces.filter((trace) => out.includes(trace))).toEqual([]);
      }),
      { numRuns: 1500 },
    );
    // A report that copied its evidence would have failed thousands of times.
    expect(wentIn).toBeGreaterThan(2000);
  }, 60_000);

  it('knows what to tell of each check that measures', () => {
    const measuring = runbook.checks.map(({ id }) => id).filter((id) => id in measuredValues);
    expect(measuring.filter((id) => !toldChecks.includes(id) || !(id in values))).toEqual([]);
  });
});
