import type { OutcomeWording } from '../model/outcome-wording.ts';
import type { outcomes } from './outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeWording> = {
  'red-behind-proxy': {
    title: 'A red page behind a proxy, and no fault',
    symptom:
      'Friends play, the dashboard does not say “Indirect”, and Plex’s Remote Access page says “Not available outside your network”.',
    summary:
      'Plex’s page tests one thing: whether Plex itself is reached at your public address and its own port. Your viewers come by your own address instead, and that works. Red is what to expect.',
    certain: [
      'It was told, not measured: that apps play from outside, and that none of them says “Indirect”.',
      'If one app does say “Indirect”, it took Relay, and your way in does not serve it.',
      'If a port for Plex is forwarded as well, red is about that second way, and may be a fault of it.',
    ],
    action:
      'Leave the page as it is, and judge by whether apps away from home play without “Indirect”.',
    verify: 'With the page red, an app on mobile data plays without “Indirect”.',
    sources: ['plex-proxy-remote-access', 'plex-traefik-red', 'plex-indirect'],
  },

  // The address that apps are told.
  'url-wrong-port': {
    title: 'Scheme and port of the custom URL contradict each other',
    symptom:
      'The name opens in a browser. In Plex’s field stands https:// with :80, http:// with :443, or the name twice, and apps do not find the server.',
    summary:
      'With https an app begins to encrypt at once, and port 80 is where nobody expects that. Some guides give this very pair. Each wrong entry makes apps try a door that does not open.',
    certain: [
      'The port for https is 443, unless you chose another one yourself.',
      'http with :443 is the same fault the other way round.',
      'A second entry that is right does not make the wrong one harmless.',
    ],
    action:
      'Change the entry to https://, your name, :443, and delete every other entry for that name.',
    verify:
      'The field holds one address with https and :443, and the name answers as Plex from outside.',
    sources: ['plex-custom-urls', 'linuxserver-plex-proxy', 'plex-tunnel-post'],
  },
  'url-without-port': {
    title: 'The custom URL names no port',
    symptom:
      'The name opens in every browser, and no app finds the server, or it plays “Indirect”.',
    summary:
      'A browser takes port 443 when none is written. Plex does not: it adds 32400, where no tunnel and no proxy listens.',
    certain: [
      'That the name opens in a browser proves nothing here: the browser asks on 443.',
      'If your proxy really listens on 32400, write that.',
      'Other entries in the field need their ports too.',
    ],
    action: 'Write the port behind the name: https://, your name, :443.',
    verify: 'The field shows the port, and an app plays from outside.',
    sources: ['plex-custom-urls', 'linuxserver-plex-proxy'],
  },
  'url-malformed': {
    title: 'The custom URL is not a full address',
    symptom:
      'You typed the name into Plex’s field, and it changed nothing. There is no https:// in front, or more than one address in a row.',
    summary:
      'What stands in the field cannot be read as an address. It needs the scheme, the name and the port, and nothing else.',
    certain: [
      'It begins with https:// or http://, with both slashes.',
      'It holds no user name, no password and no port above 65535.',
      'Several addresses have commas between them, not spaces alone.',
    ],
    action: 'Write it anew: https://, your name, :443.',
    verify: 'The question about the field finds an address with a port.',
    sources: ['plex-network-settings', 'linuxserver-plex-proxy'],
  },
  'url-missing': {
    title: 'The way in is not published',
    symptom:
      'The tunnel or proxy runs, the name opens Plex in a browser, and the apps behave as if it were not there.',
    summary:
      'Plex tells its apps the addresses it knows by itself. It does not know your tunnel, your proxy or your private network, until you publish the address.',
    certain: [
      'That you can open the name in a browser does not tell any app about it.',
      'Relay and IPv6 need no entry here.',
      'A line that has a public address and a forwarded port needs none either.',
    ],
    action: 'Enter the address with its port under “Custom server access URLs”, and save.',
    verify:
      'The field shows the address, and an app that was signed out and in again plays from outside.',
    sources: ['plex-network-settings', 'plex-custom-urls'],
  },
  'secure-connections-mismatch': {
    title: 'http meets a Plex that wants https, or the other way round',
    symptom:
      'The proxy shows “502”, or apps cannot use an address with http://. It began when “Secure connections” was set to Required, or when the proxy’s target was changed.',
    summary:
      'On Required, Plex takes no unencrypted connection. A published address or a proxy’s target with http:// then fails. With https:// as the target, some proxies refuse Plex’s certificate, as it is not made for a bare address.',
    certain: [
      'A published http:// address and “Secure connections” on Required exclude each other. With a proxy: where it runs, Plex answers with one of http:// and https:// and not with the one that is entered, or only without a look at its certificate.',
      'If Plex answers there with neither, it is the address or a firewall, not the scheme.',
      'If visitors see a warning about the certificate, it is the one at your name, not this one.',
    ],
    action:
      'Put “Secure connections” on Preferred; if there is a proxy, enter http:// in front of its target.',
    verify:
      'From outside the address that you published shows “machineIdentifier” with /identity behind it; where a proxy runs, its target does so too.',
    sources: ['plex-network-settings', 'plex-proxy-required'],
  },

  // The name.
  'name-leads-nowhere': {
    title: 'The name leads to no address',
    symptom:
      'At home the name may work; away from home the browser says that the site cannot be found.',
    summary:
      'Outside your home the name of your custom URL is not found. Nobody gets as far as the tunnel or the proxy.',
    certain: [
      'Ask from mobile data too: your home’s DNS may know a name that the world does not.',
      'A name that was made minutes ago may need a while.',
      'Compare letter by letter; a name that differs by one letter is another name.',
    ],
    action: 'Look at the domain’s DNS entries for exactly this name, and add or mend it.',
    verify: 'From mobile data the name shows an address.',
    sources: [],
  },
  'name-holds-inside-address': {
    title: 'The name holds an address from inside',
    symptom: 'At home your name works. Away from home it never did, or not since the line changed.',
    summary:
      'The name leads to an address that exists only inside a home or inside your provider’s network. An updater that reads the router’s own address enters what it finds there, public or not.',
    certain: [
      'What the name shows begins with 192.168., 10., 172.16. to 172.31., or 100.64. to 100.127.',
      'For a private network of your own such an address is right, and its app has to be on.',
      'If it is the very address that your router has on its internet side, there is a NAT above your router, and no name can lead past it.',
    ],
    action:
      'Let the updater ask the outside for the address; then find out whether a NAT stands above your router.',
    verify: 'From mobile data the name shows the public address that the outside sees.',
    sources: ['ddns-private-address', 'ddns-carrier-address', 'rfc-6598'],
  },
  'dns-updater-stuck': {
    title: 'The name keeps an old address',
    symptom:
      'It worked for weeks, the line reconnected, and since then the name leads nowhere useful. Saving the name again by hand mends it, until next time.',
    summary:
      'Your line got another public address, and the program that should enter it did not. It may have stopped, lost its sign-in, or believe that nothing has changed.',
    certain: [
      'The name shows another address than the outside sees, and your line had it before.',
      'An address that was never your line’s would point to a VPN or a second line instead.',
      'When an entry was mended minutes ago, the old one may still be remembered elsewhere. Look again after a while.',
    ],
    action:
      'Look at the updater’s own log, mend what it complains of, and let it update once by hand.',
    verify: 'The name shows the present public address, and again a day later.',
    sources: ['ddns-keeps-old'],
  },
  'name-at-another-door': {
    title: 'The name leads to another door of your home',
    symptom:
      'The name shows a public address that is not your line’s, but a VPN’s or that of your second line or mobile back-up.',
    summary:
      'The updater looks out of the wrong door: through a VPN, or by a line that was in use for a while. It enters the address it sees there, and nobody is let in at that one.',
    certain: [
      'The address is the one by which a VPN goes out, or another line of yours; an old address of the same line would mean that the updater has stopped.',
      'Updaters behind a VPN and updaters that stayed at the second line are both reported.',
      'If you want visitors at the second line, that line needs the forward, and answers have to leave by it.',
    ],
    action:
      'Let the updater run where no VPN stands between, or bind it to the line that has the forward.',
    verify:
      'With VPN and second line on, the name shows the address of the line that has the forward.',
    sources: ['ddns-behind-vpn', 'ddns-second-line'],
  },
  'ipv6-leads-elsewhere': {
    title: 'The name’s IPv6 address is not the server’s',
    symptom:
      'Some viewers get in and others do not, from the same town. Whoever fails has IPv6, often on mobile data.',
    summary:
      'The name has two addresses. The one with dots is right. The one with colons belongs to the router, to another device or to the past, and viewers with IPv6 may be sent there.',
    certain: [
      'Over IPv6 each device has an address of its own: it has to be that of the machine where the proxy runs, and not the router’s.',
      'If the address with dots is wrong as well, mend that first.',
      'A right IPv6 address that is not let in by the router looks the same to viewers.',
    ],
    action:
      'Delete the name’s IPv6 entry, or enter the present IPv6 address of the machine where the proxy runs, and let the proxy’s port through to it in the router.',
    verify: 'From mobile data with IPv6 the name with /identity shows “machineIdentifier”.',
    sources: ['name-stale-ipv6'],
  },
  'name-leads-elsewhere': {
    title: 'Missing: whose address the name shows',
    symptom: 'The name shows a public address that is neither your line’s nor one that you know.',
    summary:
      'The name does not lead where it should. Whether the updater has stopped or looks out of the wrong door is not known, and the two have different cures.',
    certain: [
      'When the updater last changed the entry, and to what.',
      'By which address a VPN goes out, and which address each line has.',
      'Whether the name is spelled as in your domain. A name that is another person’s shows another person’s address.',
    ],
    action:
      'Open the updater’s log and compare its last address with those of your lines and your VPN.',
    verify: 'You can say whose the address is, and answer again.',
    sources: ['ddns-keeps-old', 'ddns-behind-vpn'],
  },

  // What answers at the name.
  'way-is-closed': {
    title: 'Nothing answers at the name',
    symptom:
      'The browser waits for your name a long time, or says at once that the connection was refused.',
    summary:
      'As far as is known the name leads to the right address, and nobody answers there. The tunnel or proxy is not running, or nothing lets visitors through to it.',
    certain: [
      'Try from a second network: the one you tested from may hold it back.',
      'The name leads to the address that is meant. If nobody has compared the two, do that first: an old address looks just the same.',
      'A proxy at home needs a forward of its own: the port of your URL, to the machine that runs the proxy. A provider’s NAT ends it like any other forward.',
      'A tunnel or a private network needs no forward, but its program has to run, on both ends.',
    ],
    action:
      'See whether the tunnel, the proxy or the private network runs, and for a proxy at home whether the port is forwarded to it.',
    verify: 'From outside your custom URL with /identity behind it shows “machineIdentifier”.',
    sources: ['wireguard-notes', 'cloudflared-readme', 'rfc-6598'],
  },
  'certificate-unfit': {
    title: 'The certificate does not fit the name',
    symptom: 'The browser warns before it opens your name, and apps do not connect at all.',
    summary:
      'A browser warns, and Plex’s apps do not connect to an address whose certificate they do not trust. Apps have no button to go on.',
    certain: [
      'The certificate must name exactly the host of the custom URL, and must not have ended.',
      'A certificate made by yourself is trusted by no television.',
      'If you open an address instead of the name, a warning is normal and proves nothing.',
      'If browsers do not warn and only apps fail, the certificate may be incomplete instead.',
    ],
    action:
      'Let the tunnel or proxy use a certificate for exactly this name, from an authority that devices know.',
    verify: 'The name opens from mobile data without a warning.',
    sources: ['caddy-automatic-https'],
  },
  'certificate-chain-incomplete': {
    title: 'The proxy sends half of its certificate',
    symptom:
      'Every browser shows the padlock, and televisions, older phones or all apps refuse to connect.',
    summary:
      'A certificate comes with a link to the authority above it. Your proxy sends its own part alone. Browsers fetch or remember the missing part; many other programs do not.',
    certain: [
      'A strict command complains about the issuer, while the browser on the same network does not warn.',
      'If the browser warns too, the certificate does not fit the name or has ended.',
      'Which Plex apps complete a certificate by themselves was found nowhere; the command is stricter than some.',
    ],
    action:
      'Give the proxy the file with the full chain, often called fullchain.pem, and reload it.',
    verify: 'The strict command shows “machineIdentifier” and complains no more.',
    sources: ['certificate-chain-incomplete'],
  },
  'way-misses-plex': {
    title: 'The tunnel answers, but does not reach Plex',
    symptom:
      'The name opens, the padlock is right, and instead of Plex there is “502”, “503”, “530” or “Bad Gateway”.',
    summary:
      'The name and the certificate work; behind them something else than Plex is met. The tunnel or the proxy has the wrong target, Plex does not answer it, or it takes Plex for down although it runs.',
    certain: [
      'If neither http:// nor https:// brings Plex’s answer where the proxy runs, Plex or its firewall is at fault, or the address is wrong. In a container, localhost is the container itself.',
      'If the other of http:// and https:// works there, it is the scheme and not the address.',
      'A welcome page or a “404” would be another fault: then the proxy took the name for another site.',
      'A proxy that checks its targets may call Plex down although it runs, because the start page without a sign-in is no success. One user of HAProxy met that.',
    ],
    action:
      'On the machine that runs the tunnel or proxy, open the very target that is entered there, with /identity behind it; if Plex answers, look whether the proxy checks its targets.',
    verify: 'From outside your custom URL with /identity behind it shows “machineIdentifier”.',
    sources: ['plex-identity', 'plex-server-api', 'haproxy-plex-check'],
  },
  'proxy-serves-another-site': {
    title: 'The proxy takes the name for another site',
    symptom:
      'Your name opens, with a welcome page, a “404” or another service of yours, and no trace of Plex.',
    summary:
      'The proxy sorts by name. For the name that was asked it has no entry, or another one is first, so it shows its general page.',
    certain: [
      'It answers with a page of its own or of another service; “502” would mean that it chose Plex and did not reach it.',
      'The entry has to name the host exactly as the custom URL does, without https:// and without the port.',
      'A change counts only after the proxy was reloaded.',
    ],
    action:
      'Add or mend the proxy’s entry for exactly this name, with Plex as its target, and reload the proxy.',
    verify: 'The name with /identity shows “machineIdentifier”.',
    sources: ['linuxserver-plex-proxy'],
  },
  'host-matched-without-port': {
    title: 'The proxy does not know its name with the port behind it',
    symptom:
      'In a browser everything is right. On an iPhone or an Xbox, or in any app, the server is unavailable, or a page of the proxy’s comes back.',
    summary:
      'Apps may ask for the host with its port, as in plex.example.org:443. Browsers leave the usual port out. A proxy that compares the host letter by letter does not recognise the long form.',
    certain: [
      'With the port in the host’s name something else answers; without it Plex does. That is the whole proof.',
      'A proxy’s maker was told so of Plex’s apps for iOS and Xbox, and mended it; HAProxy compares exactly unless it is told otherwise.',
      'If both forms bring Plex, this is not it.',
    ],
    action: 'Let the proxy accept the name with and without the port, or compare the name alone.',
    verify: 'The strict command, with the port in the host’s name, shows “machineIdentifier”.',
    sources: ['plex-host-with-port', 'haproxy-host-exact', 'curl-default-port'],
  },
  'login-in-front': {
    title: 'A sign-in page stands before Plex',
    symptom:
      'In a browser you sign in at some other page first, and then Plex opens. No app gets in.',
    summary:
      'A tunnel’s or proxy’s own sign-in protects the name. Plex’s apps know no such page and stop there.',
    certain: [
      'The page is not Plex’s own; Plex’s sign-in is at app.plex.tv or inside its own page.',
      'A browser that has signed in once may open Plex at once. Look in a private window.',
      'Plex’s own sign-in remains. It is what stands between the name and your videos from then on.',
    ],
    action: 'Take the sign-in page off this one name, and keep Plex’s own sign-in.',
    verify:
      'In a private window the name with /identity shows “machineIdentifier” without any sign-in page.',
    sources: ['plex-identity'],
  },
  'answer-not-seen': {
    title: 'Missing: what answers at the name',
    symptom:
      'An app fails by your own address, and nobody has opened that address from outside yet.',
    summary:
      'Without a look from outside nobody can tell whether the way is open. No page can take that look for you.',
    certain: [
      'A look from inside your home proves nothing about the outside.',
      'A phone with Wi-Fi off is enough.',
      'If you cannot get outside, ask somebody elsewhere to open the address.',
    ],
    action: 'Open your custom URL with /identity behind it, from mobile data, and answer again.',
    verify: 'You have seen a short text, an error page, a warning, or nothing.',
    sources: ['plex-identity'],
  },
  'way-is-open': {
    title: 'From outside Plex answers at the name',
    symptom:
      'From outside your name shows Plex without a warning, and still one app or another does not play as you want.',
    summary:
      'The way in is open, and its certificate fits. What still fails most likely lies with the app, the account or the speed.',
    certain: [
      'It was told, not measured: this page may not read what answers there.',
      'An app that says “Indirect” did not take this way; signing out and in again makes it learn the new address.',
      'An app that asks for a pass has found the server. That is another matter.',
      'If the strict command was not run, an incomplete certificate or the port in the host’s name may still stop apps.',
    ],
    action:
      'Sign out of the app and in again, then play and look whether the dashboard says “Indirect”.',
    verify: 'It plays from outside without “Indirect”.',
    sources: ['plex-indirect', 'plex-remote-playback-requirements'],
  },

  // Everybody looks alike.
  'forwarded-for-missing': {
    title: 'The proxy does not tell Plex who is watching',
    symptom:
      'The dashboard shows everybody who is away from home with one and the same address, or as local. Limits for remote viewers do not work.',
    summary:
      'The proxy sees each viewer’s address and does not hand it on, or in a way that Plex does not take. To Plex everybody is the proxy.',
    certain: [
      'The proxy’s own log shows the viewer’s address; if it did not, something before the proxy would be at fault.',
      'By a quotation from Plex’s forum, Plex takes X-Forwarded-For only if the proxy comes from a private address and the viewer’s is a public one.',
      'Viewers at home who go through the proxy show its address all the same: users who handed on their private addresses saw them ignored.',
    ],
    action:
      'Let the proxy set X-Forwarded-For to the viewer’s address, and connect it to Plex from a private address.',
    verify: 'The dashboard shows a phone on mobile data with the phone’s own address.',
    sources: ['plex-proxy-forwarded-for', 'plex-forwarded-for-home', 'linuxserver-plex-proxy'],
  },
  'viewer-address-hidden': {
    title: 'Something before the proxy hides the viewers',
    symptom:
      'The proxy’s own log has one address for everybody: a container’s, the router’s or a tunnel’s. So has Plex’s dashboard.',
    summary:
      'A container network, a load balancer, a tunnel or a router’s rule puts its own address in place of the viewer’s before the proxy sees it. No header that the proxy sets can bring it back.',
    certain: [
      'The proxy’s log shows the same address for a phone on mobile data and for anybody else.',
      'If the log showed the phone’s address, it would be the proxy that does not hand it on.',
      'Docker’s own proxy in front of a published port does this for some connections, over IPv6 for one.',
      'A page that only you open at home proves nothing: the router may translate visits from inside.',
    ],
    action:
      'Going outwards from the proxy, find the first machine whose log still shows the viewer’s own address, and let it hand that on.',
    verify: 'The proxy’s log shows the phone’s own address, and then Plex’s dashboard does.',
    sources: ['docker-source-address', 'plex-proxy-forwarded-for'],
  },
  'viewer-address-unseen': {
    title: 'Missing: whose address the proxy sees',
    symptom:
      'Plex’s dashboard shows everybody alike, and the proxy’s own log has not been looked at.',
    summary:
      'Either the proxy does not hand on the viewer’s address, or it never sees it. Only its own log tells the two apart.',
    certain: [
      'The access log of the proxy at home while a phone on mobile data opens the name.',
      'The phone’s own public address, to compare with it.',
      'Until it is known, keep the list of networks without a sign-in empty.',
    ],
    action:
      'Switch the proxy’s access log on, open the name from mobile data, and read the address.',
    verify: 'You know whose address the log shows, and can answer again.',
    sources: ['plex-proxy-forwarded-for'],
  },
  'open-without-sign-in': {
    title: 'Everybody who comes through the proxy counts as the owner',
    symptom:
      'In a private window your name shows your libraries, and asks nobody who they are. Strangers see the same.',
    summary:
      'The list of networks without a sign-in holds the proxy’s address. To Plex every visitor comes from there, so it lets all of them in, with the rights of an administrator.',
    certain: [
      'In a private window, away from home, the libraries appear without a sign-in.',
      'If the list does not hold the proxy’s address, the reason is another one.',
      'A container’s network, 127.0.0.1 or the range of your whole home may hold the proxy as well.',
    ],
    action: 'Empty the list now and save, and only then look for what made it seem necessary.',
    verify: 'In a private window on mobile data the name asks for a sign-in.',
    sources: ['plex-without-auth', 'plex-without-auth-admin', 'plex-docker-no-auth'],
  },
  'open-door-unexplained': {
    title: 'Missing: why nobody is asked to sign in',
    symptom:
      'Through your name Plex opens without a sign-in, and the list of allowed networks does not explain it, or was not read.',
    summary:
      'A server that belongs to an account asks everybody to sign in. Here it does not, and the reason is not known. Treat the door as open until it is.',
    certain: [
      'Whether it was a private window. A browser that is signed in shows the same.',
      'Whether the server belongs to an account: /identity shows “claimed” as 1 if it does.',
      'What stands in the list of networks without a sign-in, and from which address the proxy comes.',
    ],
    action:
      'Switch the tunnel or the forward off until the list is read and the server is signed in.',
    verify: 'In a private window on mobile data the name asks for a sign-in.',
    sources: ['plex-without-auth', 'plex-identity'],
  },
};
