import type { Command } from '../model/command.ts';

/** Phrases that server logs really contain about mapping and reachability. */
const phrases =
  'mapping state|reachability|Got public IP|usable IGD|getPublicIP|NATPMP|binding acceptor';

/** Commands to type and paths to click. All of them only read. */
export const commands: Command[] = [
  {
    id: 'plex-remote-access-status',
    title: 'Plex’s Remote Access page',
    where: 'In a browser at home, signed in as the owner of the server.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Settings › Remote Access',
        note: 'Plex Web is at app.plex.tv, or at http://, the server’s home address, then :32400/web. Plex’s own pages write the trail as Settings › Server › Remote Access.',
      },
    ],
    expected:
      '“Fully accessible outside your network” with your public address and port, still there after a full minute.',
    failureMeans:
      '“Not available outside your network” appears when the test from outside failed, and also when Remote Access is merely off. Look at the button to tell the two apart. Green is no proof either.',
    safeNextStep: 'Take a photo with the port and the box “Manually specify public port” in it.',
    sources: [
      'plex-enabling-remote-access',
      'plex-status-text',
      'plex-forum-green-check',
      'plex-forum-not-available',
    ],
  },
  {
    id: 'plex-log-mapping-lines',
    title: 'What the server’s log says about mapping',
    where: 'On the machine that runs Plex Media Server, in a terminal.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'Plex Web › Settings › Help › Download Logs',
        note: 'Gives all logs as one file. The one to search is Plex Media Server.log.',
      },
      {
        system: 'windows',
        kind: 'command',
        text: `Select-String -Path "$env:LOCALAPPDATA\\Plex Media Server\\Logs\\Plex Media Server.log" -Pattern '${phrases}'`,
        note: 'In PowerShell, as the Windows user who runs Plex.',
      },
      {
        system: 'windows',
        kind: 'command',
        text: `findstr /i /c:"mapping state" /c:"reachability" /c:"Got public IP" /c:"usable IGD" /c:"getPublicIP" /c:"NATPMP" /c:"binding acceptor" "%LOCALAPPDATA%\\Plex Media Server\\Logs\\Plex Media Server.log"`,
        note: 'The same in the old command prompt.',
      },
      {
        system: 'macos',
        kind: 'command',
        text: `grep -iE '${phrases}' "$HOME/Library/Logs/Plex Media Server/Plex Media Server.log"`,
        note: 'We did not find a page of Plex that confirms this folder.',
      },
      {
        system: 'linux',
        kind: 'command',
        text: `sudo grep -iE '${phrases}' "/var/lib/plexmediaserver/Library/Application Support/Plex Media Server/Logs/Plex Media Server.log"`,
        note: 'For the deb and rpm packages. A NAS keeps the folder elsewhere. Synology DSM 7: /volume1/PlexMediaServer/AppData/Plex Media Server/Logs. Synology DSM 6: /volume1/Plex/Library/Application Support/Plex Media Server/Logs. QNAP: Library/Plex Media Server/Logs below the folder of the package. Unraid: below /mnt/user/appdata, in the folder of the container. The number of the volume varies. Except for DSM 6 these rest on several people’s notes, not on a page of the maker.',
      },
      {
        system: 'docker',
        kind: 'command',
        text: `docker exec plex grep -iE '${phrases}' "/config/Library/Application Support/Plex Media Server/Logs/Plex Media Server.log"`,
        note: 'Put your container’s name in place of the first “plex”. The command docker logs shows only the start-up script, not this log.',
      },
    ],
    expected:
      'Lines with times. “Got public IP” and a state “Mapped - Publishing” are a good sign. A state of “Unknown” appears at every start and means nothing.',
    failureMeans:
      '“didn’t find usable IGD” or NATPMP errors: the router did not answer UPnP or NAT-PMP; with a port set by hand that does not matter. “Not Published (Not Reachable)”, or a reachability line with 0 for your address: Plex’s test from outside failed. “Error binding acceptor”: another program holds the port. No lines at all: debug logging may be off.',
    safeNextStep:
      'Save the lines before you change anything, to compare with afterwards. They contain your public address: cover it before you post them.',
    sources: [
      'plex-log-windows',
      'plex-log-linux',
      'plex-log-synology',
      'plex-docker',
      'plex-log-reachability',
      'plex-forum-green-check',
      'microsoft-select-string',
    ],
  },
  {
    id: 'wan-versus-public',
    title: 'The router’s address beside the one the outside sees',
    where: 'The router’s own status page, and a device at home without a VPN.',
    ways: [
      {
        system: 'router',
        kind: 'path',
        text: 'Router › Status or Internet › IPv4 address of the internet side',
        note: 'With two boxes, the first one’s address is the one that counts.',
      },
      {
        system: 'windows',
        kind: 'command',
        text: 'curl.exe -4 -s https://api.ipify.org',
        note: 'Asks a public service which address you come from. That service sees your address, as every website does.',
      },
      { system: 'macos', kind: 'command', text: 'curl -4 -s https://api.ipify.org' },
      { system: 'linux', kind: 'command', text: 'curl -4 -s https://api.ipify.org' },
    ],
    expected: 'The same address in both places. Then no NAT stands above that router.',
    failureMeans:
      'Different is not yet carrier-grade NAT. 100.64. to 100.127. on the router is. A private address means some NAT above, yours or the provider’s. Another public address most often means a VPN. And equal does not prove that anybody gets in.',
    safeNextStep:
      'Write both down with the day. Read the first box’s address before you conclude anything.',
    sources: ['iana-ipv4-special', 'rfc-6598', 'rfc-1918'],
  },
  {
    id: 'server-public-address',
    title: 'The address the server itself comes from',
    where: 'On the machine that runs Plex, in a terminal.',
    ways: [
      { system: 'windows', kind: 'command', text: 'curl.exe -4 -s https://api.ipify.org' },
      { system: 'macos', kind: 'command', text: 'curl -4 -s https://api.ipify.org' },
      { system: 'linux', kind: 'command', text: 'curl -4 -s https://api.ipify.org' },
      {
        system: 'docker',
        kind: 'command',
        text: 'docker exec plex curl -4 -s https://api.ipify.org',
        note: 'Put your container’s name in place of “plex”. If the container has no curl, look at its network settings instead: a container that shares a VPN container’s network goes out through that VPN.',
      },
    ],
    expected:
      'The same address as on another device at home, and as on the router’s internet side.',
    failureMeans:
      'Another address: the server goes out through a VPN or a second line, and Plex may publish that address.',
    safeNextStep: 'Write it down. Do not disconnect the VPN before you have paused what needs it.',
    sources: ['plex-docker'],
  },
  {
    id: 'second-hop',
    title: 'The second stop on the way out',
    where: 'On a computer at home, by cable if possible, without a VPN.',
    ways: [
      { system: 'windows', kind: 'command', text: 'tracert -d -4 -h 4 1.1.1.1' },
      { system: 'macos', kind: 'command', text: 'traceroute -n -m 4 1.1.1.1' },
      {
        system: 'linux',
        kind: 'command',
        text: 'traceroute -4 -n -m 4 1.1.1.1',
        note: 'If traceroute is not installed: tracepath -4 -n -m 4 1.1.1.1',
      },
    ],
    expected: 'Line 1 is your router. Line 2 is a public address, or a row of stars.',
    failureMeans:
      'Line 2 between 100.64. and 100.127.: a hint at carrier-grade NAT. Line 2 private: either a second router in your home or the provider’s own network. Two private lines are not proof of double NAT, since a box can pass traffic on without translating. A star only means that this stop does not answer.',
    safeNextStep: 'Take it as a hint, and read the address on the first box’s own page.',
    sources: ['microsoft-tracert', 'macos-traceroute', 'rfc-6598'],
  },
  {
    id: 'server-lan-address',
    title: 'The server’s address inside your home',
    where: 'On the machine that runs Plex. Not inside a container.',
    ways: [
      {
        system: 'windows',
        kind: 'command',
        text: 'ipconfig',
        note: 'The line “IPv4 Address” of the adapter that also shows a default gateway.',
      },
      {
        system: 'macos',
        kind: 'command',
        text: 'ipconfig getifaddr en0',
        note: 'en0 is often Wi-Fi. If nothing appears, try en1, and so on.',
      },
      { system: 'linux', kind: 'command', text: 'ip -4 -brief address' },
      {
        system: 'docker',
        kind: 'command',
        text: 'ip -4 -brief address',
        note: 'On the machine that runs Docker. Leave out the lines docker0 and br-.',
      },
      {
        system: 'router',
        kind: 'path',
        text: 'Router › Connected devices › the server',
        note: 'Good for a NAS or a machine without a screen.',
      },
    ],
    expected:
      'One address in your home’s range, such as 192.168.1.50: the one in the forwarding rule and the private address that Plex shows.',
    failureMeans:
      'Another address than in the rule: the rule leads nowhere. 169.254.: the machine got no address. 172.17. or 192.168.65.: a container’s inner network. 100.64. to 100.127.: Tailscale.',
    safeNextStep: 'Reserve this address in the router before you write it into the rule.',
    sources: ['microsoft-ipconfig', 'macos-lan-address', 'tailscale-addresses'],
  },
  {
    id: 'default-gateway',
    title: 'The router’s address inside your home',
    where: 'On any device on your home network, without a VPN.',
    ways: [
      {
        system: 'windows',
        kind: 'command',
        text: 'ipconfig',
        note: 'The line “Default Gateway” of the adapter that has an IPv4 address of your home. Where it shows two, take the one of four numbers.',
      },
      {
        system: 'macos',
        kind: 'command',
        text: 'route -n get default',
        note: 'The line “gateway”. In the settings of the network the same address is called Router.',
      },
      {
        system: 'linux',
        kind: 'command',
        text: 'ip -4 route show default',
        note: 'The address after “via”.',
      },
      {
        system: 'ios',
        kind: 'path',
        text: 'Settings › Wi-Fi › the details of your network › Router',
        note: 'A user’s page gives the word Router. The way there is the one Apple gives for another setting of the same page.',
      },
      {
        system: 'android',
        kind: 'path',
        text: 'Settings › the details of your Wi-Fi network › Gateway',
        note: 'The menus differ from maker to maker. We read no page of Google or of a maker that gives them.',
      },
    ],
    expected:
      'One address that begins with 192.168., 10. or 172.16. to 172.31. Typed into a browser at home, it opens the router’s pages.',
    failureMeans:
      'No page: the router is set in an app only, or wants https:// before the address. Another box’s page: two routers stand in a row, and this is the nearer one. An address from 100.64. to 100.127.: that is a VPN’s, so switch it off first.',
    safeNextStep: 'Write the address down. Opening the page changes nothing.',
    sources: [
      'microsoft-ipconfig',
      'macos-route',
      'linux-ip',
      'gateway-on-each-system',
      'rfc-1918',
    ],
  },
  {
    id: 'mac-address',
    title: 'The server’s hardware address (MAC)',
    where: 'On the machine that runs Plex. Not inside a container.',
    ways: [
      {
        system: 'windows',
        kind: 'command',
        text: 'ipconfig /all',
        note: 'The line “Physical Address” of the adapter that has the server’s IPv4 address.',
      },
      {
        system: 'macos',
        kind: 'command',
        text: 'ifconfig en0',
        note: 'The line “ether”. en0 is often Wi-Fi. Take the one that shows the server’s address after “inet”.',
      },
      {
        system: 'linux',
        kind: 'command',
        text: 'ip -brief link',
        note: 'The third column. Take the row whose name also carries the server’s address.',
      },
      {
        system: 'router',
        kind: 'path',
        text: 'Router › Connected devices › the server',
        note: 'For a NAS or a machine without a screen. This is also what the router will compare with.',
      },
    ],
    expected:
      'Six pairs of digits and letters, such as 02:00:5e:10:00:01, with colons, hyphens or nothing between them.',
    failureMeans:
      'Several: one per connection. Take the one the server really uses, cable or Wi-Fi. Another one than the router shows: a private address, a dock or an adapter for the cable, or a virtual machine’s.',
    safeNextStep:
      'Hold it against the router’s list of devices before you write it into a reservation.',
    sources: ['microsoft-ipconfig', 'macos-ifconfig', 'linux-ip'],
  },
  {
    id: 'plex-listening',
    title: 'Does anything listen on port 32400?',
    where: 'On the machine that runs Plex, in a terminal.',
    ways: [
      {
        system: 'windows',
        kind: 'command',
        text: 'Get-NetTCPConnection -State Listen -LocalPort 32400',
        note: 'In PowerShell. The column OwningProcess is the number of the program.',
      },
      {
        system: 'windows',
        kind: 'command',
        text: 'netstat -ano | findstr :32400',
        note: 'The same in the old command prompt. The last column is the number of the program.',
      },
      { system: 'macos', kind: 'command', text: 'sudo lsof -nP -iTCP:32400 -sTCP:LISTEN' },
      { system: 'linux', kind: 'command', text: "sudo ss -ltnp 'sport = :32400'" },
      {
        system: 'docker',
        kind: 'command',
        text: 'docker ps --filter publish=32400',
        note: 'Empty with host networking, and that is right. Then use the Linux line on the machine itself.',
      },
    ],
    expected:
      'One line: Plex Media Server, on 0.0.0.0:32400, *:32400 or [::]:32400. These mean “every address”.',
    failureMeans:
      'Nothing: Plex does not run. Another program’s name: it took the port. Only 127.0.0.1: nobody but this machine can reach it.',
    safeNextStep: 'Start Plex, or find out what the other program is before you stop it.',
    sources: ['microsoft-get-nettcpconnection', 'microsoft-netstat', 'linux-ss'],
  },
  {
    id: 'identity-at-home',
    title: 'Ask the server who it is, at home',
    where: 'On another device at home, on the same network.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'http://192.168.1.50:32400/identity',
        note: 'In a browser. Put your server’s address in place of 192.168.1.50. No sign-in is needed.',
      },
      {
        system: 'windows',
        kind: 'command',
        text: 'curl.exe -s http://192.168.1.50:32400/identity',
      },
      { system: 'macos', kind: 'command', text: 'curl -s http://192.168.1.50:32400/identity' },
      { system: 'linux', kind: 'command', text: 'curl -s http://192.168.1.50:32400/identity' },
      {
        system: 'docker',
        kind: 'command',
        text: 'docker exec plex curl -s http://127.0.0.1:32400/identity',
        note: 'Inside the container: shows only that Plex runs. Put your container’s name in place of “plex”.',
      },
    ],
    expected: 'A short text with machineIdentifier, version and claimed.',
    failureMeans:
      'No answer: wrong address, Plex not running, or the server’s firewall. An empty answer or a closed connection: the server may insist on secure connections. Then try https:// instead of http://, with -k after curl, because the certificate does not carry the bare address. Another text: this is not Plex.',
    safeNextStep: 'Write down the machineIdentifier. It tells your server from any other outside.',
    sources: ['plex-identity', 'plex-server-api', 'plex-docker', 'plex-identity-over-https'],
  },
  {
    id: 'host-firewall-rules',
    title: 'What the server’s firewall lets in',
    where: 'On the machine that runs Plex, in a terminal. These lines read and change nothing.',
    ways: [
      {
        system: 'windows',
        kind: 'command',
        text: "Get-NetFirewallRule -DisplayName 'Plex*' | Format-Table DisplayName, Enabled, Direction, Action, Profile",
        note: 'In PowerShell. Rules for the program.',
      },
      {
        system: 'windows',
        kind: 'command',
        text: 'Get-NetFirewallPortFilter -Protocol TCP | Where-Object LocalPort -eq 32400 | Get-NetFirewallRule | Format-Table DisplayName, Enabled, Direction, Action, Profile',
        note: 'Rules for the port. Takes a while.',
      },
      {
        system: 'windows',
        kind: 'command',
        text: 'Get-NetConnectionProfile',
        note: 'NetworkCategory should be Private at home, or the rules must also hold for Public.',
      },
      {
        system: 'macos',
        kind: 'command',
        text: '/usr/libexec/ApplicationFirewall/socketfilterfw --listapps',
        note: 'The Mac’s firewall goes by program, not by port. With --getglobalstate in place of --listapps it says whether it is on.',
      },
      {
        system: 'linux',
        kind: 'command',
        text: 'sudo ufw status verbose',
        note: 'With firewalld: sudo firewall-cmd --list-all. With neither: sudo nft list ruleset.',
      },
      {
        system: 'docker',
        kind: 'command',
        text: 'sudo iptables -L DOCKER-USER -n -v',
        note: 'Ports that a container publishes usually pass ufw by. This list is where somebody may have blocked them on purpose.',
      },
    ],
    expected:
      'Incoming TCP 32400, or Plex Media Server as a program, is allowed from any address. Or the firewall is off, as it is by default on Ubuntu.',
    failureMeans:
      'No rule, a rule for another profile, or one for the home network only: the outside is turned away. A separate security program keeps rules of its own that are not shown here.',
    safeNextStep: 'Add the one rule. Do not switch the firewall off.',
    sources: [
      'plex-firewall-ports',
      'microsoft-get-netfirewallportfilter',
      'microsoft-allow-app',
      'apple-firewall',
      'ubuntu-firewall',
      'ufw-docker',
    ],
  },
  {
    id: 'external-port-test',
    title: 'A test that comes from outside',
    where: 'Started at home without a VPN, or by a helper elsewhere who is given your address.',
    ways: [
      {
        system: 'any',
        kind: 'path',
        text: 'This runbook › Run the checks › The way in from outside',
        note: 'Dials the address you come from, and asks who answers.',
      },
      {
        system: 'any',
        kind: 'path',
        text: 'A port-check website, opened at home › your external port',
        note: 'Such sites test the address they are opened from. On a phone with mobile data that is the mobile carrier’s. They cannot tell whether Plex answered.',
      },
      {
        system: 'windows',
        kind: 'command',
        text: 'curl.exe -k -s -m 10 https://203.0.113.7:41320/identity',
        note: 'For a helper elsewhere. Put your public address and external port in place of these. The -k is needed because the certificate does not carry the bare address.',
      },
      {
        system: 'macos',
        kind: 'command',
        text: 'curl -k -s -m 10 https://203.0.113.7:41320/identity',
      },
      {
        system: 'linux',
        kind: 'command',
        text: 'curl -k -s -m 10 https://203.0.113.7:41320/identity',
      },
    ],
    expected: 'Open, with the machineIdentifier that you saw at home.',
    failureMeans:
      'No answer: closed or dropped somewhere. Refused at once: nothing listens at the rule’s target, or the router itself refuses. Unreachable after three seconds: nobody has the rule’s address at this moment. Another machineIdentifier: not your server.',
    safeNextStep: 'Write down the result and how long it took. Each points to another layer.',
    sources: ['port-check-tests-caller', 'plex-identity', 'plex-server-api'],
  },
  {
    id: 'router-upnp-list',
    title: 'What programs have asked the router to open',
    where: 'The router’s own pages.',
    ways: [
      {
        system: 'router',
        kind: 'path',
        text: 'Router › UPnP › active mappings',
        note: 'Look for the server’s address with internal port 32400.',
      },
    ],
    expected: 'A line for Plex if Plex manages the port itself. None if you made a rule by hand.',
    failureMeans:
      'No line and no rule: nothing is forwarded. A line with another external port than Plex shows: Plex’s view is old. A line and a rule for the same port: they collide.',
    safeNextStep: 'Take a photo. You need not switch UPnP off; consoles and some games rely on it.',
    sources: ['plex-enabling-remote-access', 'upnp-and-consoles'],
  },
];
