/** The settings: what each may be, and the one line that says so. */
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from '../../../src/companion/settings.ts';

/** What is set when nothing is. */
const unset = {
  mode: 'local',
  allowedOrigins: [],
  allowedHosts: [],
  maxDials: 512,
  maxQueue: 512,
  homeContainer: false,
  trustedProxies: [],
  ports: { refused: [], allowed: [] },
  callerPerMinute: 60,
  allPerMinute: 6000,
  valkeyUrl: undefined,
  logsRequests: false,
  echoServices: [],
  maxConnections: 1024,
};

describe('readSettings', () => {
  it('has a default for each, and takes empty for unset', () => {
    expect(readSettings({})).toEqual(unset);
    expect(
      readSettings({
        HOPWISE_MODE: '',
        HOPWISE_ALLOWED_ORIGINS: ' ',
        HOPWISE_ALLOWED_HOSTS: ',',
        HOPWISE_MAX_DIALS: '',
        HOPWISE_TRUSTED_PROXIES: ' , ',
        HOPWISE_REFUSED_PORTS: '',
        HOPWISE_VALKEY_URL: ' ',
        HOPWISE_HOME_CONTAINER: '',
      }),
    ).toEqual(unset);
  });

  it('reads all of them', () => {
    expect(
      readSettings({
        HOPWISE_MODE: 'public',
        HOPWISE_ALLOWED_ORIGINS: 'https://a.example, http://b.example:8080',
        HOPWISE_ALLOWED_HOSTS: 'NAS.local, hopwise',
        HOPWISE_MAX_DIALS: '8',
        HOPWISE_MAX_QUEUE: '0',
        HOPWISE_TRUSTED_PROXIES: '10.0.0.0/8, 192.168.1.2,fd00::/8',
        HOPWISE_REFUSED_PORTS: '8080, 9000-9010',
        HOPWISE_ALLOWED_PORTS: '5900-5909',
        HOPWISE_CALLER_PER_MINUTE: '30',
        HOPWISE_ALL_PER_MINUTE: '900',
        HOPWISE_VALKEY_URL: 'valkey://:pass@store:6379/1',
        HOPWISE_LOG_REQUESTS: 'no',
        HOPWISE_MAX_CONNECTIONS: '100',
      }),
    ).toMatchObject({
      mode: 'public',
      allowedOrigins: ['https://a.example', 'http://b.example:8080'],
      allowedHosts: ['nas.local', 'hopwise'],
      maxDials: 8,
      maxQueue: 0,
      ports: {
        refused: [
          [8080, 8080],
          [9000, 9010],
        ],
        allowed: [[5900, 5909]],
      },
      callerPerMinute: 30,
      allPerMinute: 900,
      valkeyUrl: 'redis://:pass@store:6379/1',
      logsRequests: false,
      maxConnections: 100,
    });
    const { trustedProxies } = readSettings({ HOPWISE_TRUSTED_PROXIES: '10.0.0.0/8,fd00::1' });
    expect(trustedProxies.map(([address, bits]) => `${address.toString()}/${bits}`)).toEqual([
      '10.0.0.0/8',
      'fd00::1/128',
    ]);
  });

  it('logs requests in public mode, and at home only when asked to', () => {
    expect(readSettings({ HOPWISE_MODE: 'public' }).logsRequests).toBe(true);
    expect(readSettings({ HOPWISE_LOG_REQUESTS: 'yes' }).logsRequests).toBe(true);
  });

  it('is either a home’s or everybody’s', () => {
    expect(readSettings({ HOPWISE_HOME_CONTAINER: 'yes' }).homeContainer).toBe(true);
    const both = { HOPWISE_HOME_CONTAINER: 'yes', HOPWISE_MODE: 'public' };
    expect(() => readSettings(both)).toThrow(/^HOPWISE_HOME_CONTAINER is "yes" and .*\.$/);
  });

  it('does not repeat the password of a store', () => {
    const read = (): unknown => readSettings({ HOPWISE_VALKEY_URL: 'http://:secret@store' });
    expect(read).toThrow(/^HOPWISE_VALKEY_URL is not /);
    expect(read).not.toThrow(/secret/);
  });

  it('refuses a port that is allowed and refused at once', () => {
    const both = { HOPWISE_REFUSED_PORTS: '8000-9000', HOPWISE_ALLOWED_PORTS: '8080' };
    expect(() => readSettings(both)).toThrow(/^HOPWISE_ALLOWED_PORTS holds "8080", .*\.$/);
  });

  it('reads echo services: https, or http on this machine', () => {
    const list = 'https://echo.example/ip?format=json, http://127.0.0.1:8080,http://[::1]/';
    expect(readSettings({ HOPWISE_ECHO_SERVICES: list }).echoServices).toEqual([
      'https://echo.example/ip?format=json',
      'http://127.0.0.1:8080/',
      'http://[::1]/',
    ]);
  });

  it('has no echo services on the internet, where the caller’s own address is seen', () => {
    const both = { HOPWISE_MODE: 'public', HOPWISE_ECHO_SERVICES: 'https://echo.example' };
    expect(() => readSettings(both)).toThrow(/^HOPWISE_ECHO_SERVICES is set and .*"public".*\.$/);
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
    ['HOPWISE_MAX_QUEUE', '-1'],
    ['HOPWISE_CALLER_PER_MINUTE', '0'],
    ['HOPWISE_ALL_PER_MINUTE', '9999999'],
    ['HOPWISE_MAX_CONNECTIONS', '0'],
    ['HOPWISE_TRUSTED_PROXIES', 'proxy.local'],
    ['HOPWISE_TRUSTED_PROXIES', '10.0.0.1/8'],
    ['HOPWISE_TRUSTED_PROXIES', '10.0.0.0/33'],
    ['HOPWISE_TRUSTED_PROXIES', '0.0.0.0/0'],
    ['HOPWISE_TRUSTED_PROXIES', '010.0.0.0/8'],
    ['HOPWISE_TRUSTED_PROXIES', 'fd00::1/8'],
    ['HOPWISE_TRUSTED_PROXIES', '*'],
    ['HOPWISE_REFUSED_PORTS', '0'],
    ['HOPWISE_REFUSED_PORTS', '65536'],
    ['HOPWISE_REFUSED_PORTS', '9010-9000'],
    ['HOPWISE_REFUSED_PORTS', 'http'],
    ['HOPWISE_ALLOWED_PORTS', '25 26'],
    ['HOPWISE_HOME_CONTAINER', 'true'],
    ['HOPWISE_LOG_REQUESTS', '1'],
    ['HOPWISE_ECHO_SERVICES', 'echo.example'],
    ['HOPWISE_ECHO_SERVICES', 'http://echo.example'],
    ['HOPWISE_ECHO_SERVICES', 'http://192.168.1.1'],
    ['HOPWISE_ECHO_SERVICES', 'http://127.0.0.1.evil.example'],
    ['HOPWISE_ECHO_SERVICES', 'https://user@echo.example'],
    ['HOPWISE_ECHO_SERVICES', 'https://echo.example#ip'],
    ['HOPWISE_ECHO_SERVICES', 'ftp://echo.example'],
    ['HOPWISE_ECHO_SERVICES', 'https://echo.example, https://echo.example/ip'],
    ['HOPWISE_ECHO_SERVICES', [1, 2, 3, 4, 5, 6].map((n) => `https://e${n}.example`).join()],
  ])('refuses %s=%s, in one line that names both', (name, value) => {
    const read = (): unknown => readSettings({ [name]: value });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(new RegExp(`^${name} .*".*".*: .*\\.$`));
  });
});
