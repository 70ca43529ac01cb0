/**
 * What a policy within a page cannot say, as headers of every answer of the site.
 * Access to the local network is not among the permissions denied: the diagnosis asks for it.
 */
export const siteHeaders: Readonly<Record<string, string>> = {
  // Nobody else’s page shows ours in a frame, where a press could be meant for something else.
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  // The address of a page holds answers: it is told to nobody else.
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), hid=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
};

/**
 * Beside those, where the site is sure to be served over HTTPS: over HTTP browsers ignore it and complain. A companion
 * cannot know what a proxy before it speaks.
 */
export const httpsHeaders: Readonly<Record<string, string>> = {
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Files whose name changes with what is in them. */
export const lastingFiles = {
  path: '/_astro/',
  headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
} as const;

/** The headers as static hosts (Cloudflare Pages, Netlify and others) read them from a file `_headers`. */
export function headersFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `${[
    rule('/*', { ...siteHeaders, ...httpsHeaders }),
    rule(`${lastingFiles.path}*`, lastingFiles.headers),
  ].join('\n\n')}\n`;
}
