/** Messages to real receivers: their forms, what is tried again, what is not, and that no secret gets out. */
import { afterEach, describe, expect, it } from 'vitest';
import { channelSchema, type Channel } from '../../../src/keeper/model/config.ts';
import type { Message } from '../../../src/keeper/notify/message.ts';
import { send, type Sent } from '../../../src/keeper/notify/send.ts';
import { startReceiver, type Receiver } from '../../support/keeper/home.ts';
import { closedPort, startSilent } from '../../support/services.ts';

const message: Message = {
  told: 'broken',
  verdict: 'tunnel-down',
  title: 'Tunnel down – again',
  text: 'The tunnel is down.',
  at: '2026-11-21T12:00:00.000Z',
};

const open: Receiver[] = [];
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()));
});

async function receiver(...statuses: number[]): Promise<Receiver> {
  const started = await startReceiver(statuses);
  open.push(started);
  return started;
}

function sendTo(channel: unknown): Promise<Sent> {
  const patience = { tries: 3, firstDelayMs: 1, timeoutMs: 500 };
  return send(channelSchema.parse(channel), message, patience, () => 0);
}

describe('a message', () => {
  it('goes to Pushover as a form', async () => {
    const { url, got } = await receiver();
    process.env['KEEPER_TEST_TOKEN'] = 'app';
    const token = { env: 'KEEPER_TEST_TOKEN' };
    expect(await sendTo({ kind: 'pushover', url, token, user: 'me' })).toEqual({ how: 'sent' });
    delete process.env['KEEPER_TEST_TOKEN'];
    expect(Object.fromEntries(new URLSearchParams(got[0]?.body))).toEqual({
      token: 'app',
      user: 'me',
      title: message.title,
      message: message.text,
    });
  });

  it('goes to ntfy as JSON, with a token if there is one', async () => {
    const { url, got } = await receiver();
    await sendTo({ kind: 'ntfy', url, topic: 'home', token: 'tk' });
    await sendTo({ kind: 'ntfy', url, topic: 'home' });
    expect(JSON.parse(got[0]?.body ?? '')).toEqual({
      topic: 'home',
      title: message.title,
      message: message.text,
    });
    expect(got.map(({ headers }) => headers.authorization)).toEqual(['Bearer tk', undefined]);
  });

  it('goes to a webhook as JSON', async () => {
    const { url, got } = await receiver();
    await sendTo({ kind: 'webhook', url: `${url}/hook` });
    expect(got[0]?.path).toBe('/hook');
    const { told, ...rest } = message;
    expect(JSON.parse(got[0]?.body ?? '')).toEqual({ state: told, ...rest });
  });

  it('is tried again while the receiver fails, and then is well', async () => {
    const { url, got } = await receiver(503, 429);
    expect(await sendTo({ kind: 'webhook', url })).toEqual({ how: 'sent' });
    expect(got).toHaveLength(3);
  });

  it('is left for the next round when the receiver goes on failing', async () => {
    const { url, got } = await receiver(500, 500, 500, 500);
    expect(await sendTo({ kind: 'webhook', url })).toEqual({ how: 'failed', reason: 'HTTP 500' });
    expect(got).toHaveLength(3);
  });

  it('is not tried again when it is refused', async () => {
    const { url, got } = await receiver(400);
    expect(await sendTo({ kind: 'webhook', url })).toEqual({ how: 'refused', reason: 'HTTP 400' });
    expect(got).toHaveLength(1);
  });
});

describe('a fault', () => {
  const SECRET = 'S3CRET';

  it('never says a secret', async () => {
    const silent = await startSilent();
    const closed = `http://127.0.0.1:${await closedPort()}/${SECRET}`;
    const channels: Channel[] = [
      { kind: 'webhook', url: closed },
      { kind: 'webhook', url: `${SECRET} is no address` },
      { kind: 'webhook', url: `http://127.0.0.1:${silent.port}/${SECRET}` },
      { kind: 'ntfy', url: closed, topic: SECRET, token: `${SECRET}\n` },
    ];
    const sent = await Promise.all(channels.map(sendTo));
    expect(sent.map(({ how }) => how)).toEqual(Array.from(channels, () => 'failed'));
    expect(JSON.stringify(sent)).not.toContain(SECRET);
    await silent.close();
  });

  it('says where a secret was looked for', async () => {
    const url = { file: '/nowhere/hook' };
    expect(await sendTo({ kind: 'webhook', url })).toEqual({
      how: 'failed',
      reason: 'the file /nowhere/hook cannot be read (ENOENT)',
    });
    expect(await sendTo({ kind: 'webhook', url: { env: 'KEEPER_NOT_SET' } })).toMatchObject({
      reason: 'the variable KEEPER_NOT_SET is not set',
    });
  });
});
