/** What `init` writes: a config with a sentence for each setting. Settings that are commented out show their default. */
export const exampleConfig = `# The tunnel keeper. "npm run keeper -- check" tries it out.
# Times are seconds. What begins with "#" is not read; the values shown there are what holds without them.

plex:
  # Plex at home, as this machine reaches it.
  local: http://127.0.0.1:32400
  # Plex from outside: the name you gave the tunnel.
  public: https://plex.example.com

tunnel:
  # Where cloudflared says whether it is ready. It takes the first free port from 20241 to 20245; start it with
  # "--metrics 127.0.0.1:20241" to be sure of one.
  ready: http://127.0.0.1:20241/ready
  # Who restarts it. Choose one, and delete the others.
  manager: { kind: systemd, unit: cloudflared.service }
  # manager: { kind: systemd, unit: cloudflared.service, user: true }
  # manager: { kind: launchd, label: com.cloudflare.cloudflared, domain: system } # or domain: user
  # manager: { kind: windows-service, service: Cloudflared }
  # manager: { kind: docker, container: cloudflared } # program: podman, if that runs it
  # manager: { kind: command, arguments: [/usr/local/bin/restart-tunnel, --now] } # no shell reads it
  # manager: { kind: none } # watches and tells, restarts nothing

# Is the internet there? One probe that gets out is enough. Without any, the tunnel is restarted only where
# something else answers at the public address. The first of these is where cloudflared itself connects to.
internet:
  probes:
    - { tcp: 'region1.v2.argotunnel.com:7844' }
    - { dns: www.cloudflare.com }

# How often to look, how long one answer may take, how long a restart may take.
# everySeconds: 60
# timeoutSeconds: 10
# restartTimeoutSeconds: 90

# limits:
#   confirmations: 2 # so many looks in a row must agree before anything is done or said
#   backoffSeconds: 60 # the wait after the first restart; it doubles each time
#   backoffMostSeconds: 1800 # and grows no further than this
#   mostRestarts: 5 # never more restarts than this
#   windowSeconds: 3600 # within this time

# Who is told: once when it breaks, once when it is well again. A secret may stand here, or elsewhere:
# { env: NAME } reads a variable, { file: /path } a file.
notify: []
# notify:
#   - { kind: pushover, token: { env: PUSHOVER_TOKEN }, user: { env: PUSHOVER_USER } }
#   - { kind: ntfy, url: https://ntfy.sh, topic: { file: /etc/hopwise/ntfy-topic } } # token: for a guarded topic
#   - { kind: webhook, url: { env: KEEPER_WEBHOOK } } # gets JSON: state, verdict, title, text, at

# Where the keeper remembers; beside this file, unless the path is whole.
# state: keeper-state.json
`;
