import type { OutcomeWording } from '../model/outcome-wording.ts';
import type { outcomes } from './outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeWording> = {
  'plays-everywhere': {
    title: 'It plays on every device at this moment',
    symptom: 'It failed on one device, and now it plays there too.',
    summary:
      'Nobody fails right now, so there is nothing to repair. If it comes back on the same device, what you write down today is what you compare with.',
    certain: [
      'You said so; nothing was measured.',
      'That it plays does not prove a direct way. “Indirect” on the dashboard means Plex Relay.',
      'A device that changes between Wi-Fi and mobile data may fail on one of them only.',
    ],
    action: 'Write down device, app, network and account of what plays now, and change nothing.',
    verify: 'It still plays tomorrow, on the same device in the same place.',
    sources: ['plex-dashboard'],
  },
  'not-one-device': {
    title: 'Missing: the cause for everybody, not for one device',
    symptom: 'It fails for everyone and everywhere away from home.',
    summary:
      'What fails on every device is not the fault of one. The way into your home, the server or the account comes first.',
    certain: [
      'Several people in several places fail at the same time.',
      'If they all use one kind of device, it is not everybody yet: let one of them try a browser.',
      'At home it may play all the same; that proves nothing about the outside.',
    ],
    action: 'Go on with the runbook on remote access. It begins with what the server shows.',
    verify: 'You know whether the outside gets into your home.',
    sources: ['plex-forum-not-available'],
  },
  'only-inside-the-home': {
    title: 'Missing: why it fails only inside the home',
    symptom: 'On mobile data the device plays. On your own Wi-Fi it does not.',
    summary:
      'The way in from outside is open. At home a DNS that filters the server’s names, a browser’s permission, guest Wi-Fi, or a router that cannot lead its own address back in is in the way.',
    certain: [
      'The same device plays away from home.',
      'If http://, the server’s home address and :32400/web opens at home, the server is well and the name or the way back fails.',
      'If that does not open either, the device is most likely on another network than the server, guest Wi-Fi for example.',
    ],
    action:
      'At home, open http://, then the server’s home address, then :32400/web on the device that fails.',
    verify: 'You know whether the address opens where Plex’s app does not.',
    sources: ['plex-network-settings'],
  },
  'scope-unknown': {
    title: 'Missing: whether it is the device or the place',
    symptom: 'It fails somewhere, and nobody has tried it elsewhere yet.',
    summary:
      'One device in one place fails, and that fits both. Two tries tell them apart: the same device on another network, and another device on the same network.',
    certain: [
      'If the device plays on another network, it is the place.',
      'If another device plays in the same place, it is the device, its app or its account.',
      'If both fail, look at home.',
    ],
    action:
      'Take the device that fails to another network, mobile data for example, and try again.',
    verify: 'You can say whether it is one place or one device.',
    sources: ['plex-troubleshooting'],
  },

  'place-blocks-plex': {
    title: 'The network in that place does not let Plex servers through',
    symptom:
      'In the office, the hotel or at school no Plex server opens, and everywhere else yours does.',
    summary:
      'Other people’s servers fail in that place too, so your home is not the cause. Some networks let only certain ports or names through.',
    certain: [
      'Your server plays from another network, with nothing changed at home.',
      'Other people’s servers fail there as well. If they played, your port or a filter at your home would be suspect.',
      'If that device fails on every network, it is the device and not the place.',
    ],
    action:
      'Use mobile data in that place, or ask whoever runs the network. Change nothing at home.',
    verify: 'The same device plays on the other network.',
    sources: ['plex-troubleshooting'],
  },
  'place-or-home': {
    title: 'Missing: which end turns this place away',
    symptom: 'Your server cannot be reached from one place, and from others it can.',
    summary:
      'It fails from one network, and other people’s servers play there, or nobody tried. Either that network lets only some ports out and yours is not among them, or a filter at your home does not let that place in.',
    certain: [
      'A filter by country or address at home turns a whole place away, and lets others in.',
      'A server of somebody else that plays there may use another port than yours.',
      'As long as nobody has tried somebody else’s server there, the place may block all of Plex.',
    ],
    action:
      'Try somebody else’s server in that place, if one is shared with you, and look for a filter by country or address at home.',
    verify: 'You know which of the two ends turns it away.',
    sources: ['plex-forum-not-available', 'plex-troubleshooting'],
  },

  'device-dns-blocks': {
    title: 'The device’s own DNS does not find plex.direct',
    symptom:
      'On one phone no Plex server opens, on any network. A browser says ERR_NAME_NOT_RESOLVED. Other phones beside it play.',
    summary:
      'The device asks a DNS of its own for names: Android’s “Private DNS”, a VPN, or an app that blocks advertising. That DNS does not answer for the names that end in plex.direct, and without them no app finds a server.',
    certain: [
      'With private DNS, VPN and blocking apps off it works. That is the proof.',
      'Another device on the same network plays with the same account.',
      'If every device in that place failed, it would be the DNS of the network.',
      'If the name is found and the certificate refused, the clock or the age of the device is next.',
    ],
    action:
      'Allow plex.direct in the app or DNS that blocks it; where you cannot, leave that app off, or “Private DNS” on “Automatic”.',
    verify: 'It plays on the same device on Wi-Fi and on mobile data.',
    sources: [
      'android-private-dns',
      'android-tv-private-dns',
      'plex-name-resolver',
      'resolver-blocked-plex',
    ],
  },
  'clock-wrong': {
    title: 'The device’s clock is wrong',
    symptom:
      'One device complains about a certificate or a secure connection. Often it was without power for a long time.',
    summary:
      'Certificates count from one day to another. The device believes that it is another day or year, and refuses them as not yet valid or as ended.',
    certain: [
      'The date or the year in its settings is wrong.',
      'Other secure pages fail on it too. If only Plex fails, it is not the clock.',
      'With the right date and the same message it is the age of the device.',
      'That Plex’s apps do this as browsers do was not tested by us.',
    ],
    action: 'Set date, time and time zone of the device to automatic, and restart it.',
    verify: 'The date is right, and the server opens.',
    sources: ['certificate-dates'],
  },
  'old-root-certificates': {
    title: 'The device’s list of authorities is too old',
    symptom:
      'All televisions or boxes of one kind stopped at the same hour. Phones and browsers in the same home go on.',
    summary:
      'A device trusts a list of authorities that came with it. When one of them ends and no update brings the next, it refuses every certificate that rests on the next one. On 30 September 2021 this happened to many old televisions and boxes at once, when an authority behind Let’s Encrypt ended. The certificates of Plex Media Servers come from Let’s Encrypt.',
    certain: [
      'Every device of that kind stopped at one hour, in other homes too.',
      'A device of another kind plays in the same place with the same account.',
      'One single device that stopped has another cause: its clock, its account, its app.',
      'Restarting or resetting the server changes nothing about it.',
    ],
    action:
      'Update the device and its Plex app. Where no update exists, connect a newer box to the television.',
    verify: 'The device plays again, or the newer box does.',
    sources: ['plex-roots-2021', 'plex-roots-2021-tvs', 'plex-own-certificates'],
  },
  'extension-blocks-away': {
    title: 'A browser extension keeps plex.direct away',
    symptom:
      'app.plex.tv opens in the browser, and your server stays unavailable. Apps play, and a private window plays too.',
    summary:
      'The page comes from plex.tv, and the server answers from a name that ends in plex.direct. To an extension that looks like a tracker on a foreign page. It may have learned that by itself.',
    certain: [
      'In a private window or another browser without extensions it works.',
      'If it fails there too, and no extension was allowed there, it is not an extension.',
      'At home a browser may also ask for leave to reach the local network. Away from home that question does not arise.',
      'We know of one old report about such an extension and plex.tv. Which extensions do it today was not tested.',
    ],
    action: 'Switch the extension off for app.plex.tv, or allow plex.direct in it.',
    verify:
      'app.plex.tv shows your server in the usual window, with the extension on for all other sites.',
    sources: ['privacy-badger-plex', 'plex-direct-in-devtools'],
  },

  'account-without-server': {
    title: 'The account on that device does not have your server',
    symptom: 'On one device your server is missing from the list. Elsewhere it is there.',
    summary:
      'A server is shared with an account, and the device is signed in with another one, as another user of a Plex Home, or not at all. An invitation that nobody accepted looks the same.',
    certain: [
      'The server is not listed at all. One that is listed and cannot be reached is a matter of the connection.',
      'A device that plays shows another account or another user in its settings. If both show the same, look whether the server is listed under “More”.',
      'In some apps a server is listed under “More” until it is pinned.',
    ],
    action:
      'Read which account and which user the device is signed in with, and whom the library is shared with.',
    verify: 'The server appears in the list on that device.',
    sources: ['plex-accept-invitation', 'plex-forum-adding-users', 'plex-pinning'],
  },
  'pass-asked-there': {
    title: 'A pass is missing for this account or this app',
    symptom:
      'One device asks for a Plex Pass or a Remote Watch Pass on pressing Play, and others play the same film.',
    summary:
      'The app found your server, so no network is at fault. Away from home Plex asks for a pass of the owner or of the viewer. Where others play, they have one themselves, or they are at home, or their app does not ask yet.',
    certain: [
      'The app names a pass. One that cannot connect says so instead.',
      'If somebody else’s server plays there, its owner may have a pass.',
      'If the device is at home, Plex takes it for a remote one. That is another cause.',
    ],
    action:
      'Find out which account this device is signed in with, and whose pass it was to rest on.',
    verify: 'The same device plays the same film from the same place.',
    sources: ['plex-remote-playback-requirements', 'plex-pass-enforcement'],
  },
  'secure-required': {
    title: 'The server insists on encryption that this app may not have',
    symptom:
      'One old app or box does not get in, and its neighbours do. It began when “Secure connections” was changed.',
    summary:
      '“Secure connections” on the server is set to “Required”. Plex itself advises against that, because apps that do not encrypt can no longer connect. The default is “Preferred”.',
    certain: [
      'With “Preferred” for one try it works. That is the proof.',
      'With “Required”, the server’s log has lines that say “rejected because secure connections are required” from the moment when that app tried.',
      'Newer apps play with “Required”. An app of today that fails has another cause.',
    ],
    action: 'Set “Secure connections” to “Preferred” for one try, and test the app that fails.',
    verify: 'The app that failed plays with “Preferred” and fails with “Required”.',
    sources: ['plex-network-settings', 'plex-required-rejects', 'plexconnect-limits'],
  },
  'secure-disabled': {
    title: 'The server does not encrypt, and this app insists on it',
    symptom: 'Some old apps get in, and a newer app or app.plex.tv in a browser does not.',
    summary:
      '“Secure connections” on the server is set to “Disabled”. Apps with a setting that allows no insecure connections, and pages that came encrypted themselves, stay away then.',
    certain: [
      'With “Preferred” for one try it works. That is the proof.',
      'The older the app, the less this can be the cause.',
      'Allowing insecure connections in the app would help as well. Passwords and films then travel readable, so away from home it is the worse way.',
    ],
    action: 'Set “Secure connections” to “Preferred”.',
    verify: 'The app that failed plays.',
    sources: ['plex-network-settings', 'plex-settings-list', 'plex-roots-2021'],
  },
  'app-held-an-old-route': {
    title: 'The app held on to an old way to the server',
    symptom:
      'After you changed the router, the port or the address, one app went on failing, until somebody signed out and in again.',
    summary:
      'An app remembers for a while how it reached a server. After a change at home it goes on trying the old way. Signing in again makes it ask Plex for the present one.',
    certain: [
      'Signing out and in again changed it. That is the proof.',
      'Other apps with the same account were in order all along.',
      'If it comes back after a day, the server publishes an address that does not work. Look at the server then.',
    ],
    action: 'Do the same in every app that still fails: sign out, close it fully, sign in again.',
    verify: 'The app still plays tomorrow.',
    sources: ['plex-troubleshooting'],
  },

  'name-not-found': {
    title: 'Missing: which DNS does not find the name',
    symptom: 'The device says that a name was not found, and no setting explains it yet.',
    summary:
      'The device does not get an address for the server’s name. A DNS of its own was ruled out or not tried. What is left is the DNS of the network, a VPN, or a name that really is gone.',
    certain: [
      'If other devices in that place find the server, it is this device.',
      'If all of them fail there, it is the DNS of that network.',
      'If your server has a name of your own, it may be that one, and not plex.direct.',
    ],
    action:
      'Try the same device on another network, and another device on this one, with private DNS and VPN off.',
    verify: 'You know whether the name fails with the device or with the network.',
    sources: ['plex-name-resolver', 'android-private-dns'],
  },
  'certificate-refused': {
    title: 'Missing: why the certificate is refused',
    symptom:
      'The device says that a certificate is not trusted, an error such as −202 for example, and its date is right or was not looked at.',
    summary:
      'The device does not accept the server’s certificate. As far as is known its clock is right and not all of its kind stopped at once. An old system, a certificate of your own making, or a network that looks into encrypted traffic is left.',
    certain: [
      'If it is accepted on another network, the one where it is refused most likely looks into encrypted traffic.',
      'If your server has a certificate of your own, or a name of your own with one, that certificate must come from an authority that televisions know.',
      'If the device has had no update for years, that is the likeliest.',
    ],
    action: 'Look for an update of the device and of its Plex app, then try it on another network.',
    verify: 'You know whether the certificate is refused everywhere or in one place.',
    sources: ['webos-plex-certificate', 'certificate-dates'],
  },
  'sign-in-untested': {
    title: 'Missing: one sign-out and sign-in',
    symptom:
      'One device does not get to the server, and nobody has signed out of its app and in again yet.',
    summary:
      'The app may hold on to an old way to the server. Signing out and in is the test and the cure in one, and it loses nothing.',
    certain: [
      'If it works afterwards, the way was stale.',
      'If it does not, something else is at fault, the age of the app or the account for example.',
      'Sign out of the app only. Signing out the server is another matter, with shares at stake.',
    ],
    action:
      'Sign out of the app that fails, close it fully, and sign in again with the same account.',
    verify: 'You can say whether it works now.',
    sources: ['plex-troubleshooting'],
  },
  'device-unexplained': {
    title: 'Missing: what differs on this device',
    symptom: 'One device or browser fails, and nothing that was tried makes a difference.',
    summary:
      'What we know to ask about such a device was asked, and explains nothing, or could not be told. Something differs on this device, and we do not know what.',
    certain: [
      'What was told may be partly so: a VPN that starts again by itself, an app that was not fully closed.',
      'A second app on the same device tells app from device.',
      'The same account in the same app on another device tells device from account.',
      'If the server’s log has no line from this device, its question never arrived.',
    ],
    action:
      'Write down each of the five things that could differ (app, device, account, network, server), and change one of them at a time.',
    verify: 'You know which of app, device, account, network or server it follows.',
    sources: ['plex-troubleshooting'],
  },
};
