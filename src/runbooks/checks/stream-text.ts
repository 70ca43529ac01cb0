import type { PasteFault, PasteOptions } from '../model/paste.ts';

/** Most bytes that are decoded at once. */
const sliceBytes = 128 * 1024;

/** How long the page may be kept busy before others have their turn, in milliseconds. */
const turnMs = 12;

/** How many bytes at the beginning tell the encoding. */
const sniffedBytes = 1024;

const pause = () => new Promise<void>((resume) => setTimeout(resume));

/**
 * Reads text of any length piece by piece, so that neither the page stands still nor the whole is held.
 * @param pasted What was pasted, dropped or chosen.
 * @param options Who watches, who stops it, and how long it may take in milliseconds.
 * @param take Is given each piece of text; a fault that it gives back ends the reading.
 * @returns What went wrong, or nothing.
 */
export async function streamText(
  pasted: Blob,
  { signal, onProgress, limitMs }: PasteOptions & { limitMs: number },
  take: (text: string) => PasteFault | undefined,
): Promise<PasteFault | undefined> {
  if (pasted.size === 0) return 'empty';
  const deadline = performance.now() + limitMs;
  const reader = (pasted.stream() as ReadableStream<Uint8Array>).getReader();
  let decoder: TextDecoder | undefined;
  let read = 0;
  let turnEnds = performance.now() + turnMs;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      const encoding = decoder ? undefined : encodingOf(value);
      if (encoding && 'fault' in encoding) return encoding.fault;
      decoder ??= new TextDecoder(encoding?.name);
      for (let from = 0; from < value.length; from += sliceBytes) {
        const slice = value.subarray(from, from + sliceBytes);
        read += slice.length;
        const fault = take(decoder.decode(slice, { stream: true }));
        if (fault) return fault;
        if (performance.now() >= turnEnds) {
          onProgress(read / pasted.size);
          await pause();
          turnEnds = performance.now() + turnMs;
        }
        if (signal.aborted) return 'stopped';
        if (performance.now() > deadline) return 'took-too-long';
      }
    }
    return take(decoder?.decode() ?? '');
  } catch {
    return 'unreadable';
  } finally {
    void reader.cancel().catch(() => undefined);
  }
}

/** How text is encoded, by its first bytes; or why it is no text. */
export function encodingOf(
  bytes: Uint8Array,
): { name: 'utf-8' | 'utf-16le' | 'utf-16be' } | { fault: PasteFault } {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return { name: 'utf-16le' };
  if (a === 0xfe && b === 0xff) return { name: 'utf-16be' };
  const isZip = a === 0x50 && b === 0x4b && (c ?? 0) < 9 && (d ?? 0) < 9;
  const isGzip = a === 0x1f && b === 0x8b;
  if (isZip || isGzip) return { fault: 'packed' };

  const begin = bytes.subarray(0, sniffedBytes);
  const zeros = [0, 0];
  begin.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  // Windows writes UTF-16 into files that PowerShell redirects to: every other byte of Latin text is zero.
  const half = begin.length / 2;
  if (odd > half * 0.7 && even < half * 0.1) return { name: 'utf-16le' };
  if (even > half * 0.7 && odd < half * 0.1) return { name: 'utf-16be' };
  return even + odd > 0 ? { fault: 'binary' } : { name: 'utf-8' };
}

/** Whether text begins as a page of HTML does. */
export const isWebPage = (text: string): boolean =>
  /^\uFEFF?\s*(?:<!doctype html|<html\b)/i.test(text);
