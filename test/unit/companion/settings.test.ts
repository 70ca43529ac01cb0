/** The settings: what each may be, and the one line that says so. */
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../../src/companion/settings.ts';

describe('readSettings', () => {
  it('has a default for each, and takes empty for unset', () => {
    const defaults = { mode: 'local', allowedOrigins: [], allowedHosts: [], maxDials: 64 };
    expect(readSettings({})).toEqual(defaults);
    expect(
      readSettings({
        HOPWISE_MODE: '',
        HOPWISE_ALLOWED_ORIGINS: ' ',
        HOPWISE_ALLOWED_HOSTS: ',',
        HOPWISE_MAX_DIALS: '',
      }),
    ).toEqual(defaults);
  });

  it('reads all of them', () => {
    expect(
      readSettings({
        HOPWISE_MODE: 'public',
        HOPWISE_ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080',
        HOPWISE_ALLOWED_HOSTS: 'NAS.local, hopwise',
        HOPWISE_MAX_DIALS: '8',
      }),
    ).toEqual({
      mode: 'public',
      allowedOrigins: ['https://a.example', 'http://b.example:8080'],
      allowedHosts: ['nas.local', 'hopwise'],
      maxDials: 8,
    });
  });

  it('takes * for every origin', () => {
    expect(readSettings({ HOPWISE_ALLOWED_ORIGINS: '*' }).allowedOrigins).toBe('*');
  });

  it.each([
    ['HOPWISE_MODE', 'publc'],
    ['HOPWISE_ALLOWED_ORIGINS', 'a.example'],
    ['HOPWISE_ALLOWED_ORIGINS', 'https://a.example/'],
    ['HOPWISE_ALLOWED_ORIGINS', 'https://a.example,*'],
    ['HOPWISE_ALLOWED_ORIGINS', 'https://a.example https://b.example'],
    ['HOPWISE_ALLOWED_ORIGINS', 'null'],
    ['HOPWISE_ALLOWED_HOSTS', 'http://nas.local'],
    ['HOPWISE_ALLOWED_HOSTS', 'nas.local:4321'],
    ['HOPWISE_ALLOWED_HOSTS', '*'],
    ['HOPWISE_MAX_DIALS', '0'],
    ['HOPWISE_MAX_DIALS', 'many'],
    ['HOPWISE_MAX_DIALS', '1e3'],
  ])('refuses %s=%s, in one line that names both', (name, value) => {
    const read = (): unknown => readSettings({ [name]: value });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(new RegExp(`^${name} .*".*".*: .*\\.$`));
  });
});
