import type { Channel } from '../model/config.ts';
import { readSecret } from '../model/secret.ts';
import type { Message } from './message.ts';

/** A POST that delivers a message. Holds secrets: never print it. */
export interface Delivery {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const JSON_TYPE = { 'content-type': 'application/json' };

type Form<Kind extends Channel['kind']> = (
  channel: Extract<Channel, { kind: Kind }>,
  message: Message,
) => Delivery;

const FORMS: { readonly [Kind in Channel['kind']]: Form<Kind> } = {
  pushover: ({ url, token, user }, { title, text }) => ({
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({
      token: readSecret(token),
      user: readSecret(user),
      title,
      message: text,
    }).toString(),
  }),
  // As JSON to the root, so that a title may hold any letter.
  ntfy: ({ url, topic, token }, { title, text }) => ({
    url,
    headers: { ...JSON_TYPE, ...(token && { authorization: `Bearer ${readSecret(token)}` }) },
    body: JSON.stringify({ topic: readSecret(topic), title, message: text }),
  }),
  webhook: ({ url }, { told, verdict, title, text, at }) => ({
    url: readSecret(url),
    headers: JSON_TYPE,
    body: JSON.stringify({ state: told, verdict, title, text, at }),
  }),
};

/**
 * Puts a message into the form that a channel takes.
 * @throws Error when a secret is not where it should be; the message names the place, never the secret.
 */
export function toDelivery(channel: Channel, message: Message): Delivery {
  // Each row takes the channel of its own kind, which is the one it is looked up by.
  const form = FORMS[channel.kind] as (channel: Channel, message: Message) => Delivery;
  return form(channel, message);
}
