import type { HttpHop } from '../../value.ts';
import { describeAnswer, type Answer, type NoAnswer } from '../answer.ts';
import { since } from '../clock.ts';
import type { ReachLimits, Target } from '../target.ts';
import { hostOf } from './connection.ts';
import { exchange, type Exchange } from './exchange.ts';
import { readAnswer } from './read-answer.ts';

/** What came back, or why it is no answer. Once an answer has begun, what ends its body is no failure. */
export function readExchange({ heard, end }: Exchange, bodyBytes: number): Answer | NoAnswer {
  if (heard.length === 0) return end === 'late' ? 'silent' : 'cut';
  const progress = readAnswer(heard, bodyBytes);
  if (progress.is === 'not-http' || progress.is === 'too-long') return progress.is;
  if (progress.answer) return progress.answer;
  if (end === 'too-long') return end;
  return end === 'late' ? 'drips' : 'cut';
}

/**
 * Asks whoever listens for its Plex identity, in the plain: `GET /identity`, once, on a connection of its
 * own. Redirects are not followed.
 * @throws CannotDialError when workerd did not even try; the signal's reason when it fired.
 */
export async function askPlex(
  target: Target,
  { httpMs, httpBytes, bodyBytes }: ReachLimits,
  signal: AbortSignal,
): Promise<{ hop: HttpHop; isSsh: boolean }> {
  const started = performance.now();
  const question = [
    'GET /identity HTTP/1.1',
    `Host: ${hostOf(target)}`,
    'Accept: application/json',
    'User-Agent: Hopwise',
    'Connection: close',
  ];
  const answer = await exchange(
    target,
    new TextEncoder().encode(`${question.join('\r\n')}\r\n\r\n`),
    {
      limitMs: httpMs,
      bytes: httpBytes,
      signal,
      isEnough: (heard) => readAnswer(heard, bodyBytes).is !== 'part',
    },
  );
  const isSsh = new TextDecoder().decode(answer.heard.subarray(0, 4)) === 'SSH-';
  const described = describeAnswer(readExchange(answer, bodyBytes));
  return {
    hop: { hop: 'http', scheme: 'http', ...described, ms: since(started) } as HttpHop,
    isSsh,
  };
}
