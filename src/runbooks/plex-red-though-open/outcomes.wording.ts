import type { OutcomeWording } from '../model/outcome-wording.ts';
import type { outcomes } from './outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeWording> = {
  // The log, or the account answer, names it.
  'port-taken': {
    title: 'Something else holds Plex’s port on the server',
    symptom:
      'Plex seems to run and nobody reaches it, not even at home. Its log says “Error binding acceptor”.',
    summary:
      'Plex could not open port 32400, because another program on that machine has it: often a second Plex, a container beside a package, or an old process. Router and provider play no part.',
    certain: [
      'It is the last word of the log. An older line, with a later one about the mapping, would only be history.',
      'If Plex were merely not running, nothing would listen on 32400; here something does, and it is not this Plex.',
      'A firewall on the server would let Plex start, and the log would go on to its mapping.',
    ],
    action:
      'On the server, find out which program listens on port 32400, and stop the one that should not.',
    verify:
      'The server answers at http://127.0.0.1:32400/identity, and a fresh log does not end with that line.',
    sources: ['plex-log-port-taken', 'plex-docker'],
  },
  'certificate-refused': {
    title: 'Plex turns the server’s request for a certificate away',
    symptom:
      'The page may even be green, but apps say that they cannot connect securely. The log repeats “Failed to upload CSR”.',
    summary:
      'Apps come over a name that ends in plex.direct and want a certificate for it. The server asked Plex for one and was refused; 429 behind the line means that it asked too often, most likely because it loses the certificate at each start.',
    certain: [
      'The log says it in so many words. A certificate that has merely ended would not bring that line by itself.',
      'The way in can be open, and Plex’s own test can pass: neither needs the certificate.',
      'Another number than 429 is another reason; we know of no other case in detail.',
    ],
    action:
      'Do not restart again and again. Find what wipes the Cache folder, then let the server rest.',
    verify:
      'A log of the next day has no such line, and the server shows a certificate for plex.direct.',
    sources: ['plex-forum-csr-limit', 'plex-forum-certificate-ended', 'plex-cache-must-last'],
  },
  'publish-failed': {
    title: 'The server could not make itself known to Plex',
    symptom:
      'Everything is as it was, and after a restart of the machine the libraries are empty or the server is gone from all apps. The page is red.',
    summary:
      'Plex’s service did not take the server’s notice. In the log that is a response 422, or “Mapped - Not Published (No server)”; the account answer calls it “publisherror”. In the one case we know of in detail it was not tried again before the next start.',
    certain: [
      '“Not Published (Not Reachable)” would be another fault: there Plex was told, and its test failed.',
      'A server that is signed out can have the same line in its log. The account answer tells it, or Settings › General; signing in comes first then.',
      'If the check from outside gets in, that does not speak against it: the way in is not what failed.',
    ],
    action:
      'Restart Plex Media Server once, when its network has been up for some minutes, and paste the log again.',
    verify: 'The log shows a response 201, and apps find the server.',
    sources: ['plex-log-healthy', 'plex-log-no-server', 'plex-mapping-states'],
  },
  'server-signed-out': {
    title: 'The server is signed in to no account',
    symptom:
      'Since the password was changed the server is missing in every app, or says “Not authorized”. Nothing else was touched.',
    summary:
      'The server runs, but belongs to no account at this moment, so none leads to it. A change of the password with “sign out connected devices” signs the server out as well.',
    certain: [
      'The account answer says so, or Settings › General shows the server as unclaimed; the field claimed in /identity is 0 or false then.',
      'With a failed notice to Plex alone the server is signed in. A 422 or “No server” in the log can stand beside both.',
      'If only one app lost the server, that app is signed in with another account, and the server is not at fault.',
    ],
    action: 'Open the server at its own address at home, and sign in under Settings › General.',
    verify: 'General names the account, and an app that is signed in with it shows the server.',
    sources: ['plex-forum-not-authorized', 'plex-locked-out', 'plex-identity'],
  },

  // Open, and Plex says red.
  'published-port-first': {
    title: 'Missing: the open port in Plex’s own settings',
    symptom:
      'I forwarded the port, a test from outside gets in, and Plex says “Not available outside your network”.',
    summary:
      'The number in Plex is not the number of the open port, or the box “Manually specify public port” is not ticked, so that Plex tries UPnP and may ignore your rule. This is a frequent miss, and the other runbook has its step.',
    certain: [
      'With the box ticked and the same number in it, a filter, the sign-in or the notice to Plex would be left.',
      'Where UPnP opened the port that answers, an unticked box is normal; then the port that Plex shows must be that of the UPnP line.',
      'Nothing needs to be changed in the router: the outside gets in.',
    ],
    action:
      'Hold the port that Plex shows against the open one; beside a rule of your own tick “Manually specify public port”, enter the rule’s external port, and press Retry or Apply once.',
    verify: 'After a full minute the page is green and shows the open port.',
    sources: ['plex-docker-manual-port', 'plex-enabling-remote-access'],
  },
  'checkers-filtered': {
    title: 'Missing: Plex’s test without your filter',
    symptom:
      'My viewers get in and so does a test from outside, only Plex says “Not available outside your network”. I let in only my own country.',
    summary:
      'Plex tests from addresses of its own, which may stand in another country. A filter that lets in only some countries or addresses can turn them away, and then the page goes red although the way in is open.',
    certain: [
      'Our test got in, Plex’s own comes from other addresses, and there is such a filter.',
      'Intrusion prevention shows the same, without a list of countries. Where there is no filter, the questions come to it as well, after the sign-in.',
      'The proof is a test: with the filter off for this one port the page turns green and stays green.',
    ],
    action:
      'Switch the filter off for this one port for ten minutes, and press Retry or Apply once in Plex.',
    verify: 'The page turns green and stays green for longer than a minute.',
    sources: ['plex-forum-not-available'],
  },
  'silent-prevention': {
    title: 'Intrusion prevention drops Plex’s test without a word',
    symptom:
      'The rule is right, there is no filter that I know of, and no log says that anything was blocked. It comes and goes.',
    summary:
      'The router’s intrusion prevention takes some visits for an attack and drops them. It may block their address for minutes afterwards, and not each drop leaves an entry.',
    certain: [
      'You saw it: green without it, red with it, and nothing else changed between.',
      'A filter by country would have a list of its own, and would hit the same addresses every time.',
      'An empty list of events proves nothing. An entry for the minute of your Retry would.',
    ],
    action: 'Switch it on again, and make one small exception for the server’s port 32400.',
    verify: 'With intrusion prevention on and that exception in place, the page stays green.',
    sources: ['unifi-threat-management', 'suricata-exception-policies'],
  },
  'stale-cache': {
    title: 'The server remembers its old place',
    symptom:
      'I moved Plex to another machine, or restored it. The rule is right, a test from outside gets in, and it stays red.',
    summary:
      'What the server keeps in its Cache folder can be about the old machine. That a new folder helped after a move we know only second-hand, from reports in Plex’s forum, and found no page that says so. It is what remains here, and not proven: we have not tested it.',
    certain: [
      'It began right after a move. Without one, a failed notice to Plex is the likelier rest.',
      'Numbers, filter, sign-in and intrusion prevention were asked about first; each of them is commoner. Look first at any of them that you did not know.',
      'A line “Failed to upload CSR” in the log speaks against trying this: the certificate lies in the same folder.',
    ],
    action:
      'Restart Plex once. If it is still red and the log has no “Failed to upload CSR”, stop it and rename the folder Cache.',
    verify: 'The page is green two minutes after the start, and the log shows a response 201.',
    sources: ['plex-certificate-file', 'plex-cache-must-last'],
  },
  'switched-off': {
    title: 'Missing: Remote Access, which is switched off',
    symptom:
      'It says “Not available outside your network”, and the button says “Enable Remote Access”.',
    summary:
      'The same red words appear while Remote Access is merely off. A rule that you made by hand stays open all the same, so a test from outside can get in.',
    certain: [
      'The button says “Enable Remote Access”; with it on, it offers to disable it.',
      'A failed test would show red with Remote Access on, often after half a minute of green.',
    ],
    action:
      'Press “Enable Remote Access”, tick “Manually specify public port” with the port of your rule, and wait a minute.',
    verify: 'The page is green for longer than a minute and shows that port.',
    sources: ['plex-enabling-remote-access', 'plex-forum-green-check'],
  },

  // Green, and apps fail.
  'certificate-ended': {
    title: 'The server’s certificate has ended or is missing',
    symptom:
      'The page is green and the port is open, and from one day on no app connects. A browser warns about the certificate.',
    summary:
      'Apps take only a certificate for the server’s plex.direct name that has not ended. Plex renews it by itself, and as far as is known that did not happen here. The Remote Access page does not look at it.',
    certain: [
      'Its last day is over, or there is none for plex.direct; with “Secure connections” on “Disabled” there is none to see. A warning for the bare address alone is normal.',
      'With “Failed to upload CSR” in the log the renewal was refused; then the request has to rest first.',
      'If all devices of one kind fail and others do not, these devices’ own list of authorities is old, and the server is fine.',
      'A server with a wrong date finds good certificates ended, its own too.',
    ],
    action:
      'Check the server’s clock and restart Plex once; if no new certificate comes and the log has no “Failed to upload CSR”, move the file cert-v2.p12 aside, never delete it.',
    verify: 'The server shows a certificate for plex.direct whose last day is still to come.',
    sources: [
      'plex-forum-certificate-ended',
      'plex-forum-certificate-aside',
      'plex-certificate-file',
      'plex-network-settings',
    ],
  },
  'mtu-too-large': {
    title: 'The server sends packets that are too large for the internet',
    symptom:
      'The tick is green, the server shows up, even the libraries begin to load, and then everything stands still. At home it plays.',
    summary:
      'The network card has an MTU over 1500. Plex’s test is short and gets through, so the page is green. What is large, a list or a film, is lost on the way when nobody tells the server to send less.',
    certain: [
      'The MTU of the card in use is over 1500. That alone is often harmless: the proof is that it plays at 1500.',
      'A closed port would not answer the short test either.',
      'A slow upload buffers and goes on; this does not begin at all.',
      'That this happens with Plex rests on reports in its forum, which we did not read ourselves; that large packets vanish so is documented for TCP in general.',
    ],
    action: 'Set the MTU of the server’s network card to 1500, and play a film from mobile data.',
    verify: 'It plays from outside, without “Indirect”.',
    sources: ['rfc-2923'],
  },

  // Closed by itself.
  'vpn-port-lapsed': {
    title: 'The port that the VPN leased is no longer yours',
    symptom: 'It worked for days through my VPN’s port, and then it was closed without a change.',
    summary:
      'A VPN provider lends a port for a time. When the lease lapses or the VPN connects anew, the number may change or die, and Plex goes on publishing the old one. The rule in your own router plays no part.',
    certain: [
      'The public port in Plex comes from the VPN. If the VPN’s app now names another one or none, that is the proof.',
      'Started at home without the VPN, the check from outside tests your own line and not the VPN’s address: a closed port there says nothing about the lease.',
      'A VPN that is merely in the way shows otherwise: there Plex should not be in it at all.',
      'If both numbers agree and it is closed, the lease is dead; a new connection of the VPN brings another.',
    ],
    action:
      'Read the port that is leased at this moment and enter it in Plex, or keep Plex out of the VPN.',
    verify: 'Plex shows the leased port, and your server answers at the VPN’s address.',
    sources: ['proton-natpmp-lease', 'gluetun-proton-plex'],
  },
  'answers-leave-elsewhere': {
    title: 'Visits come in by one line, answers leave by the other',
    symptom: 'I have two internet lines. The rule is right and nobody gets in, or only at times.',
    summary:
      'The forward belongs to one line, and the server’s traffic goes out by another. The answer carries the wrong sender’s address, so the visitor’s device throws it away. Each single setting looks right.',
    certain: [
      'The server’s own public address is not that of the line with the forward, or it changes between tries.',
      'A VPN on the server shows the same; then the address belongs to neither of your lines.',
      'If it is always the address of that line, the fault is elsewhere on the way.',
    ],
    action: 'Send the server’s traffic out by the line that the forward belongs to.',
    verify: 'The server shows that line’s address each time, and the check from outside finds it.',
    sources: ['netgate-multi-wan', 'plex-troubleshooting'],
  },
  'green-then-red': {
    title: 'The green was only a mapping; Plex’s test failed',
    symptom: 'It turns green, and half a minute later it is red again. Each time.',
    summary:
      'Green at first means that Plex asked for a mapping, or took yours for granted. Then it tried to get in from outside, and could not. Treat the port as closed: the other runbook finds the box that turns visits away.',
    certain: [
      'It turned red by itself, after about half a minute; a page that is red at once was not mapped at all.',
      'Our own check does not get in either. If it did, a filter or the port in Plex would be the cause.',
      'A fresh log would say the same: “Not Published (Not Reachable)”, or a reachability of 0.',
    ],
    action: 'Go on with the other runbook, as for any closed port.',
    verify:
      'The check from outside finds your server, and the page is green for longer than a minute.',
    sources: ['plex-forum-not-available', 'plex-log-reachability'],
  },

  // What the router was asked to open.
  'upnp-off': {
    title: 'The router does not do UPnP, and no rule is known',
    symptom:
      'Plex says that it set everything up by itself, and it never worked, or not since the new router.',
    summary:
      'Without a rule by hand Plex depends on the router opening a port when it is asked. This one has that switched off, or does not have it.',
    certain: [
      'The router’s own page says so. A list that is merely empty would leave other causes.',
      'A log line that no usable gateway was found fits. If you did make a rule by hand, UPnP does not matter: then take the answer about your own rule instead.',
    ],
    action: 'Make one rule by hand, and give Plex the same port. You need not switch UPnP on.',
    verify: 'The check from outside finds your server, also after a restart of the router.',
    sources: ['plex-enabling-remote-access', 'plex-docker-manual-port'],
  },
  'upnp-stale': {
    title: 'The router’s UPnP line is out of date',
    symptom:
      'It worked until the router or the server was restarted. Plex shows a port, and the router’s list shows another.',
    summary:
      'The router still holds a mapping from before: for an address that the server no longer has, or for another port than Plex publishes now.',
    certain: [
      'The line is there, and one of its numbers is wrong. A list without any line would be another fault.',
      'Pressing Retry can put it right until the next restart; that it comes back is the sign.',
      'If the server’s address changes, a rule by hand goes stale in the same way unless the address is reserved.',
    ],
    action: 'Make one rule by hand to a reserved address, and give Plex the same port.',
    verify:
      'The check from outside finds your server, also after router and server were restarted.',
    sources: ['plex-enabling-remote-access'],
  },
  'upnp-collides': {
    title: 'A UPnP line and your own rule claim the same port',
    symptom: 'I made a rule, UPnP was on already, and since then it works by chance.',
    summary:
      'Two mappings for one external port contradict each other. The router refuses one of them with an error such as 718 or 729, or takes one and forgets the other after a restart.',
    certain: [
      'Both are there: the line in the UPnP list and the rule, with the same external port.',
      'Two rules by hand for one port would be the same fault, without a UPnP line.',
      'A line with another external port does not collide; then it may only be out of date.',
    ],
    action:
      'Keep the rule, tick “Manually specify public port” with its port, and delete the UPnP line.',
    verify: 'One mapping is left for that port, and the check from outside finds your server.',
    sources: ['upnp-conflict-codes', 'upnp-manual-conflict'],
  },
  'ssdp-filtered': {
    title: 'The server’s UPnP search does not reach the router',
    symptom:
      'The console and the phone get their ports from the router, the server does not. The log may say that no usable gateway was found.',
    summary:
      'UPnP begins with a call to everybody on the network. A switch, a separate network, a virtual machine or a container can hold that call back. NAT-PMP asks the router directly, and so can work beside it.',
    certain: [
      'The router answers others by UPnP and not the server, or the server has its line by NAT-PMP alone.',
      'A log with “didn’t find usable IGD” and then “Received public IP from router” shows it too: UPnP failed, NAT-PMP answered.',
      'If nobody gets a line, the router itself is silent.',
    ],
    action: 'Do not hunt the filter: make one rule by hand, and give Plex the same port.',
    verify: 'The check from outside finds your server, while the line in the log may come back.',
    sources: ['upnp-multicast-filter', 'plex-log-healthy'],
  },
  'forward-swallows-upnp': {
    title: 'A rule takes the port of the router’s own UPnP service',
    symptom:
      'Since I opened a whole range, or made a device the DMZ, no program gets a port by itself any more.',
    summary:
      'UPnP is a service on the router with a port of its own. A rule for a range, for all ports, or for just that one can hand it to another device; who asks the router then gets no answer.',
    certain: [
      'There is such a rule, and the UPnP list is empty although UPnP is on.',
      'The proof is a test: without that rule lines appear in the list again. That it happens on your router is likely, not certain.',
      'Single rules for other ports do no harm.',
    ],
    action:
      'Replace the range or the DMZ by single rules, or leave the router’s own ports out of it.',
    verify: 'After a restart of the router the list shows a line for the server.',
    sources: ['openwrt-upnp-port', 'opnsense-upnp-port'],
  },
  'upnp-silent': {
    title: 'UPnP is on, and the router answers nobody',
    symptom: 'UPnP is switched on in the router, its list stays empty, and Plex never gets a port.',
    summary:
      'The router says that it does UPnP and maps nothing. Why is not known here: some do it only after a restart, and some refuse behind another NAT. A rule made by hand does not need to know.',
    certain: [
      'Nobody has a line, so it is not the server’s search alone that gets lost.',
      'No rule is known that takes the router’s own port.',
      'If the router’s internet address is private or begins with 100.64. to 100.127., the NAT above it is the cause, and no rule here helps.',
    ],
    action: 'Make one rule by hand, and give Plex the same port.',
    verify: 'The check from outside finds your server.',
    sources: ['plex-enabling-remote-access', 'miniupnpd-behind-nat'],
  },

  // What is missing before a cause can be named.
  'way-in-untested': {
    title: 'Missing: a look from outside',
    symptom: 'The page is red, and nobody has tried the port from outside yet.',
    summary:
      'As long as nobody has looked from outside, it is not known whether the way in is closed or Plex only says so. The two have nothing in common but the red line.',
    certain: [
      'A test from inside your home proves nothing, and neither does a green tick.',
      'The check has to be started at home, on the same network as the server and without a VPN.',
      'A fresh log helps as well, if its last word names another fault than “Not Reachable”: paste it, and begin again.',
    ],
    action: 'Run the check from outside with the port that Plex shows.',
    verify: 'You know what the outside meets: your server, something else, a refusal or nothing.',
    sources: ['port-check-tests-caller'],
  },
  'other-answers': {
    title: 'Missing: who it is that answers',
    symptom: 'The port is open, but what answers there is not my Plex.',
    summary:
      'Something answers from outside, and it is not your server: another device, a router’s page, or a neighbour behind a shared address. As long as that is so, a red page is only right.',
    certain: [
      'A reverse proxy of yours answers a bare address with a page of its own; test it by its name.',
      'With another external port in the rule and in Plex the question may go away.',
    ],
    action: 'Look which device the rule for that port names, then go on with the other runbook.',
    verify: 'The check from outside says: open, and the server that answers is yours.',
    sources: ['plex-identity'],
  },
  'port-closed': {
    title: 'Missing: which box turns the visit away',
    symptom: 'A test from outside does not get in, whatever Plex’s page says.',
    summary:
      'The way in is closed, so a red page is right. This runbook is about a page that is red although the way in is open. The other one asks through provider, router, address and firewall.',
    certain: [
      'Of what closes by itself nothing was found, as far as it was asked and is known: no leased port, no second line that answers, no UPnP line that is missing or wrong.',
      'If Remote Access is off, switch it on first; a mapping that Plex asked for is closed meanwhile.',
      '“Unreachable” after three seconds means that no device was found at the address in the rule: nobody has it, or the device is off or asleep.',
    ],
    action: 'Go on with the other runbook, as for any closed port.',
    verify: 'The check from outside finds your server.',
    sources: ['plex-enabling-remote-access', 'plex-forum-not-available'],
  },
  'line-unseen': {
    title: 'Missing: by which line the server answers',
    symptom: 'I have two internet lines, and do not know which one the server uses.',
    summary:
      'With two lines the answer may leave by the wrong one. Whether it does, only the server’s own public address tells.',
    certain: [
      'One look is not enough where the router balances: ask three times.',
      'The address has to be asked for on the server, not on your phone or laptop.',
    ],
    action:
      'On the server, ask for its public address three times, and compare it with that of each line.',
    verify: 'You can say whether it is always the line that the rule belongs to.',
    sources: ['netgate-multi-wan'],
  },
  'upnp-unseen': {
    title: 'Missing: the router’s UPnP list',
    symptom: 'Plex is to open the port by itself, and I cannot see what the router made of it.',
    summary:
      'Whether the router heard Plex, refused it, or holds an old line stands in its UPnP list. Without it several causes look the same.',
    certain: [
      'A rule made by hand cures most of them, and you may make it without knowing which it was.',
      'Some routers show the list only in their app, and some not at all.',
    ],
    action:
      'Find the UPnP list in the router, or make one rule by hand and give Plex the same port.',
    verify:
      'You can say whether a line for the server stands there, and with which address and port.',
    sources: ['plex-enabling-remote-access'],
  },
  'mapping-without-word': {
    title: 'Missing: what Plex’s test came to',
    symptom:
      'The log says that no usable gateway was found, but the port is mapped, or I made a rule myself.',
    summary:
      'That log line speaks of UPnP alone. With a mapping that is right, or a rule by hand with the same port in Plex, it does not matter. What counts is the result of Plex’s test, and the log does not hold it yet.',
    certain: [
      'The line was written before the test; a last word about the mapping comes up to a minute later.',
      'If the box “Manually specify public port” is not ticked beside a rule of your own, tick it first.',
      'If the outside does not get in although the mapping is right, the port is closed further out.',
    ],
    action: 'Press Retry once, wait a full minute, and paste the log again.',
    verify: 'The log has a last word that is younger than your press on Retry.',
    sources: ['plex-log-healthy', 'plex-log-reachability'],
  },
  'open-and-red': {
    title: 'Missing: the log’s own words',
    symptom:
      'The outside gets in. As far as I know the number is right and nothing filters, and the page is red.',
    summary:
      'What is left are faults inside the server that only its log names: the notice to Plex failed or is old. Without a line that says so we do not call it that.',
    certain: [
      'Behind a reverse proxy, a tunnel or IPv6 a red page need not be a fault: judge by whether apps away from home play.',
      'A restart of Plex is the known cure for a failed notice, and does no harm.',
      'An answer that you did not know on the way here may hide one of the other causes: filter, sign-in, intrusion prevention.',
    ],
    action:
      'Paste a fresh log. If you cannot, restart Plex Media Server once and wait two minutes.',
    verify: 'The log names a last word, or the page is green.',
    sources: ['plex-recheck-is-costly', 'plex-mapping-states'],
  },
  'open-and-green': {
    title: 'Missing: for whom it fails',
    symptom: 'Plex says that all is well, the port is open, and still somebody does not get in.',
    summary:
      'By all that is known the way in is open and Plex knows it. What is left lies with the viewer: one place, one app, one account.',
    certain: [
      'Certificate and packet size were looked at, or are not known; each can be looked at again.',
      'If other people’s servers fail for the same viewer too, it is the viewer’s network.',
      'An app that asks for a pass has found the server.',
    ],
    action: 'Go on with the other runbook, and answer for whom it fails.',
    verify: 'You can say who gets in and who does not.',
    sources: ['plex-remote-playback-requirements', 'plex-troubleshooting'],
  },
};
