/** What counts as a Plex server's answer to /identity, and what does not. */
import { describe, expect, it } from 'vitest';
import { readPlexIdentity } from '../../../src/runbooks/checks/read-plex-identity.ts';
import { plexDefaults, plexIdentityBody } from '../../support/services.ts';

const xml = (attributes: string): string => `<MediaContainer ${attributes}></MediaContainer>`;
const whole = 'claimed="1" machineIdentifier="abc-1" version="1.2"';
const abc = { machineIdentifier: 'abc-1', version: '1.2', claimed: true };
/** Before it was told whether a server is claimed. */
const older = { machineIdentifier: plexDefaults.machineIdentifier, version: plexDefaults.version };

describe('readPlexIdentity', () => {
  it.each([
    ['JSON', plexIdentityBody({ format: 'json' }), plexDefaults],
    ['XML', plexIdentityBody({ format: 'xml' }), plexDefaults],
    ['unclaimed, JSON', plexIdentityBody({ claimed: false }), { ...plexDefaults, claimed: false }],
    [
      'unclaimed, XML',
      plexIdentityBody({ format: 'xml', claimed: false }),
      { ...plexDefaults, claimed: false },
    ],
    ['an older server’s JSON', plexIdentityBody({ claimed: undefined }), older],
    ['an older server’s XML', plexIdentityBody({ format: 'xml', claimed: undefined }), older],
    [
      'attributes in another order',
      xml('version="1.2" machineIdentifier="abc-1" claimed="1"'),
      abc,
    ],
    ['attributes it does not know', xml(`size="0" apiVersion='1.1' ${whole}`), abc],
    ['a self-closing tag, no declaration', `<MediaContainer ${whole}/>`, abc],
    ['line breaks between attributes', xml(whole.replaceAll(' ', '\r\n\t')), abc],
  ])('reads %s', (_what, body, identity) => {
    expect(readPlexIdentity(body)).toEqual(identity);
  });

  const json = (container: unknown): string => JSON.stringify({ MediaContainer: container });
  it.each([
    ['nothing', ''],
    ['HTML', '<html><body>Login</body></html>'],
    ['JSON that is not an object', '[1]'],
    ['JSON of another kind', '{"machineIdentifier":"abc-1","version":"1.2","claimed":true}'],
    ['JSON cut off', plexIdentityBody({}).slice(0, -3)],
    ['a container that is null', json(null)],
    ['no identifier', json({ claimed: true, version: '1.2' })],
    ['an identifier of 65 characters', json({ ...abc, machineIdentifier: 'a'.repeat(65) })],
    ['an identifier with a line break', json({ ...abc, machineIdentifier: 'abc\n' })],
    ['an identifier with markup', json({ ...abc, machineIdentifier: '<b>abc' })],
    ['a version of 65 characters', json({ ...abc, version: '1'.repeat(65) })],
    ['a version with an escape sequence', json({ ...abc, version: '\u001b[31m1' })],
    ['a version with characters that turn the text round', json({ ...abc, version: '1\u202e2' })],
    ['claimed that is neither yes nor no', json({ ...abc, claimed: 'perhaps' })],
    ['an attribute given twice', xml(`${whole} version="9"`)],
    ['an entity', xml('claimed="1" machineIdentifier="abc-1" version="&v;"')],
    ['a document type', `<!DOCTYPE x [<!ENTITY v "1">]>${xml(whole)}`],
    [
      'attributes without a space between',
      xml('claimed="1"machineIdentifier="abc-1"version="1.2"'),
    ],
    ['content inside the container', `<MediaContainer ${whole}><Video/></MediaContainer>`],
    ['a container inside something else', `<html>${xml(whole)}</html>`],
    ['something after the container', `${xml(whole)}<script/>`],
    ['a tag cut off', `<MediaContainer ${whole}`],
    ['a tag with a longer name', xml(whole).replaceAll('MediaContainer', 'MediaContainers')],
  ])('does not take for Plex: %s', (_what, body) => {
    expect(readPlexIdentity(body)).toBeUndefined();
  });

  it('reads a hostile body of full length without delay', () => {
    const spaces = ' '.repeat(64 * 1024);
    expect(readPlexIdentity(`<MediaContainer${spaces}`)).toBeUndefined();
    expect(readPlexIdentity(`<MediaContainer a="1"${spaces}x`)).toBeUndefined();
    expect(
      readPlexIdentity(`<MediaContainer>${spaces}</MediaContainer ${spaces}x`),
    ).toBeUndefined();
    expect(readPlexIdentity('['.repeat(64 * 1024))).toBeUndefined();
  });
});
