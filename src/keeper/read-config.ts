import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { configSchema, type Config } from './model/config.ts';

/** A config file that cannot be used; one line per fault. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly lines: readonly string[];

  constructor(lines: readonly string[]) {
    super(lines.join('\n'));
    this.lines = lines;
  }
}

/**
 * Reads and checks the config. Its state path comes back whole.
 * @throws ConfigError with a line for each fault; values are not repeated, as one of them may be a secret.
 */
export function readConfig(file: string): Config {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT')
      throw new ConfigError([`${file} cannot be read (${code ?? 'unknown error'}).`]);
    throw new ConfigError([`There is no file ${file}. "npm run keeper -- init" writes one.`]);
  }
  const document = parseDocument(text, { prettyErrors: false });
  const [fault] = document.errors;
  if (fault) {
    const line = text.slice(0, fault.pos[0]).split('\n').length;
    throw new ConfigError([`${file}:${line} is no YAML (${fault.code}).`]);
  }
  const read = configSchema.safeParse(document.toJS());
  if (!read.success) {
    throw new ConfigError(
      read.error.issues.map(
        (issue) => `${file}: ${issue.path.join('.') || 'the file'}: ${issue.message}`,
      ),
    );
  }
  return { ...read.data, state: path.resolve(path.dirname(file), read.data.state) };
}
