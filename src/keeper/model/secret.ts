import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A secret: itself, or where it is kept. */
export const secretSchema = z.union([
  z.string().min(1),
  z.strictObject({ env: z.string().min(1) }),
  z.strictObject({ file: z.string().min(1) }),
]);
export type Secret = z.infer<typeof secretSchema>;

/**
 * Fetches a secret from where it is kept.
 * @throws Error whose message says where it was looked for, and never holds the secret.
 */
export function readSecret(secret: Secret): string {
  if (typeof secret === 'string') return secret;
  if ('env' in secret) {
    const value = process.env[secret.env];
    if (!value) throw new Error(`the variable ${secret.env} is not set`);
    return value;
  }
  try {
    return readFileSync(secret.file, 'utf8').trim();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(`the file ${secret.file} cannot be read (${code ?? 'unknown error'})`, {
      cause: error,
    });
  }
}
