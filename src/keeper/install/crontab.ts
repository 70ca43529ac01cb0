import type { Place, Unit } from './unit.ts';

/** Quotes one argument for the shell that cron runs; `%` is a line break to cron itself. */
function quote(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`.replaceAll('%', '\\%');
}

/** A line for a crontab: one check every five minutes. */
export function crontabUnit({ node, cli, config }: Place): Unit {
  return {
    text: `*/5 * * * * ${[node, cli].map(quote).join(' ')} check --config ${quote(config)} --quiet\n`,
    path: undefined,
    next: ['Run "crontab -e" and add the line.'],
    undo: ['Run "crontab -e" and delete the line.'],
  };
}
