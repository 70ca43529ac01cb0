/** The keeper against a real process in place of the tunnel: killed, hung, refusing, flapping. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Config } from '../../../src/keeper/model/config.ts';
import { firstState, type State } from '../../../src/keeper/model/state.ts';
import { playRound, type House } from '../../../src/keeper/round.ts';
import { loadState } from '../../../src/keeper/store.ts';
import { handClock, startHome, startReceiver, type Home } from '../../support/keeper/home.ts';
import { closedPort } from '../../support/services.ts';

// Processes start slowly on a machine that is busy.
vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

let home: Home;
beforeEach(async () => void (home = await startHome()));
afterEach(() => home.close());

/** Plays so many rounds, a minute of the hand clock apart; gives what each came to, and the last state. */
async function play(house: House, rounds: number, from?: State) {
  const clock = house.clock as ReturnType<typeof handClock>;
  let state = from ?? firstState(clock.now());
  const came: string[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const played = await playRound(house, state);
    state = played.state;
    came.push(played.decision === 'not-the-tunnel' ? played.verdict : played.decision);
    clock.pass(60);
  }
  return { came, state };
}

describe('a tunnel', () => {
  it('that is well is left alone', async () => {
    await home.tunnel.start('ready');
    expect((await play(home.house(), 2)).came).toEqual(['well', 'well']);
    expect(home.tunnel.restarts()).toBe(0);
  });

  it('that was killed is restarted, once it was seen twice', async () => {
    await home.tunnel.start('ready');
    home.tunnel.kill();
    const house = home.house();
    expect((await play(house, 3)).came).toEqual(['confirming', 'restart', 'well']);
    expect(home.tunnel.restarts()).toBe(1);
    expect(house.lines).toEqual(['The tunnel was restarted.']);
  });

  it('that hangs is restarted', async () => {
    await home.tunnel.start('hung');
    home.tunnel.next('ready');
    // Each question to it lasts until this is over.
    const house = home.house({}, { timeoutSeconds: 1 });
    expect((await play(house, 2)).came).toEqual(['confirming', 'restart']);
    expect((await play(home.house(), 1)).came).toEqual(['well']);
  });

  it('that refuses is restarted', async () => {
    await home.tunnel.start('not-ready');
    home.tunnel.next('ready');
    expect((await play(home.house(), 3)).came).toEqual(['confirming', 'restart', 'well']);
  });

  it('that stays down is restarted as often as allowed, and no more', async () => {
    await home.tunnel.start('not-ready');
    const limits = { ...home.config.limits, mostRestarts: 2, confirmations: 1 };
    const { came } = await play(home.house({}, { limits }), 5);
    expect(came).toEqual(['restart', 'restart', 'limit-reached', 'limit-reached', 'limit-reached']);
    expect(home.tunnel.restarts()).toBe(2);
  });

  it('that flaps is restarted within the limit, and tells of it a few times only', async () => {
    const receiver = await startReceiver();
    await home.tunnel.start('flapping');
    const limits = { ...home.config.limits, mostRestarts: 2 };
    const notify: Config['notify'] = [{ kind: 'webhook', url: receiver.url }];
    await play(home.house({}, { limits, notify }), 16);
    expect(home.tunnel.restarts()).toBe(2);
    const states = receiver.got.map(({ body }) => (JSON.parse(body) as { state: string }).state);
    expect(states).toEqual(['broken', 'gave-up']);
    await receiver.close();
  });

  it('is left alone when Plex is down', async () => {
    await home.tunnel.start('not-ready');
    await home.stopPlex();
    expect((await play(home.house(), 3)).came).toEqual(['plex-down', 'plex-down', 'plex-down']);
    expect(home.tunnel.restarts()).toBe(0);
  });

  it('is left alone when the internet is down', async () => {
    await home.tunnel.start('not-ready');
    await home.cutInternet();
    expect((await play(home.house(), 2)).came).toEqual(['internet-down', 'internet-down']);
    const internet = { probes: [] };
    expect((await play(home.house({}, { internet }), 2)).came).toEqual(['unknown', 'unknown']);
    expect(home.tunnel.restarts()).toBe(0);
  });

  it('is left alone when another server answers at the public address', async () => {
    await home.tunnel.start('ready');
    home.edge.machineIdentifier = 'another';
    expect((await play(home.house(), 2)).came).toEqual(['wrong-server', 'wrong-server']);
  });

  it('is not called well by something else at its metrics address', async () => {
    await home.tunnel.start('not-ready');
    const tunnel = { ...home.config.tunnel, ready: `${home.config.plex.local}/ready` };
    expect((await play(home.house({}, { tunnel }), 2)).came).toEqual(['unknown', 'unknown']);
  });

  it('whose restart fails is waited for, as after one that went well', async () => {
    await home.tunnel.start('not-ready');
    const manager = { kind: 'command' as const, arguments: ['/nowhere/restart'] as [string] };
    const house = home.house({}, { tunnel: { ...home.config.tunnel, manager } });
    const { came } = await play(house, 3);
    expect(came).toEqual(['confirming', 'restart', 'confirming']);
    expect(house.lines).toEqual(['The restart failed: /nowhere/restart cannot be run (ENOENT).']);
  });
});

describe('what is remembered', () => {
  it('is taken up by the next life: no restart too many, no message twice', async () => {
    const receiver = await startReceiver();
    await home.tunnel.start('not-ready');
    const limits = { ...home.config.limits, mostRestarts: 1 };
    const notify: Config['notify'] = [{ kind: 'webhook', url: receiver.url }];
    const house = home.house({}, { limits, notify });
    await play(house, 2);
    const { state } = loadState(home.stateFile, house.clock.now(), 0);
    await play(house, 4, state);
    expect(home.tunnel.restarts()).toBe(1);
    const states = receiver.got.map(({ body }) => (JSON.parse(body) as { state: string }).state);
    expect(states).toEqual(['broken', 'gave-up']);
    await receiver.close();
  });

  it('does not depend on the clock on the wall', async () => {
    await home.tunnel.start('not-ready');
    const clock = handClock();
    const limits = { ...home.config.limits, mostRestarts: 1 };
    const house = home.house({ clock }, { limits });
    const { state } = await play(house, 2);
    clock.setWall(new Date('1970-01-01T00:00:00Z'));
    const past = await play(house, 2, state);
    clock.setWall(new Date('2099-01-01T00:00:00Z'));
    await play(house, 2, past.state);
    expect(home.tunnel.restarts()).toBe(1);
  });

  it('need not be written for a watch, and must be for a check', async () => {
    await home.tunnel.start('not-ready');
    const state = path.join(home.folder, 'gone', 'state.json');
    const limits = { ...home.config.limits, confirmations: 1, mostRestarts: 2 };
    const once = home.house({ isOnce: true }, { state, limits });
    await play(once, 1);
    expect(home.tunnel.restarts()).toBe(0);
    expect(once.lines.at(-1)).toContain('not restarted');
    const watching = home.house({}, { state, limits });
    await play(watching, 4);
    expect(home.tunnel.restarts()).toBe(2);
    expect(watching.lines).toContain('The state cannot be written (ENOENT).');
  });

  it('leaves nothing beside its file', async () => {
    await home.tunnel.start('ready');
    await play(home.house(), 2);
    expect(readdirSync(home.folder).filter((name) => name.startsWith('state'))).toEqual([
      'state.json',
    ]);
  });
});

describe('a keeper that cannot see cloudflared', () => {
  it('takes a refused metrics address for a tunnel that is down only while nobody gets in', async () => {
    await home.tunnel.start('ready');
    const ready = `http://127.0.0.1:${await closedPort()}/ready`;
    const house = home.house({}, { tunnel: { ...home.config.tunnel, ready } });
    expect((await play(house, 2)).came).toEqual(['well', 'well']);
  });
});
