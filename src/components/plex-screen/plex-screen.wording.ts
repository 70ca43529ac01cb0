/** The pictures there are of what Plex’s own pages show. */
export const plexScreens = [
  'remote-access-green',
  'remote-access-red',
  'remote-access-off',
  'manual-port',
  'dashboard-indirect',
] as const;
export type PlexScreenId = (typeof plexScreens)[number];

/** What each picture shows, for somebody who does not see it. */
export const plexScreenAlt: Record<PlexScreenId, string> = {
  'remote-access-green':
    'The Remote Access page with a green tick: “Fully accessible outside your network”. Below it the server’s private address with an arrow to the public address and on to the internet.',
  'remote-access-red':
    'The Remote Access page with a red cross: “Not available outside your network”. Below it the server’s private address with an arrow to the public address; from there to the internet the line is broken.',
  'remote-access-off':
    'The Remote Access page when Remote Access is off. It also says “Not available outside your network”; the button reads “Enable Remote Access”.',
  'manual-port':
    'The Remote Access page with the box “Manually specify public port” ticked, the port 32400 beside it, and the button “Retry”.',
  'dashboard-indirect':
    'The dashboard while something plays. Among the details of the stream stands the word “Indirect”.',
};
