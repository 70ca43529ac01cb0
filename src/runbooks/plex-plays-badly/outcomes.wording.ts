import type { OutcomeWording } from '../model/outcome-wording.ts';
import type { outcomes } from './outcomes.ts';

/** The verdict as the person reads it, for every outcome of the tree. */
export const wording: Record<keyof typeof outcomes, OutcomeWording> = {
  'relay-in-use': {
    title: 'The stream runs through Plex Relay',
    symptom:
      'It plays away from home, but blurred or with breaks, and no setting makes it better. The dashboard says “Indirect”.',
    summary:
      'The app did not reach your server directly, so Plex passes the stream on. Relay is held to 1 Mbps, or 2 Mbps with a Plex Pass. That it plays is no proof that the way into your home is open.',
    certain: [
      'The dashboard says “Indirect” for this very stream. A stream of another viewer tells nothing about this one.',
      'A limit in the app or on the server looks just as blurred, and then the dashboard does not say “Indirect”.',
      'If other viewers come in without “Indirect” at the same time, the way is open and this one place or app does not take it.',
    ],
    action:
      'Leave quality and upload alone, and find out why this app does not take the direct way into your home.',
    verify: 'The same film plays from the same place, and the dashboard does not say “Indirect”.',
    sources: [
      'plex-relay',
      'plex-forum-relay-limit',
      'plex-forum-low-bandwidth',
      'plex-forum-wrong-estimate',
      'plex-dashboard',
    ],
  },
  'overlay-relays': {
    title: 'Tailscale passes the stream through a relay',
    symptom:
      'Plex through Tailscale opens, and then it stops to load or stays blurred. At other times it runs well.',
    summary:
      'Your two devices did not find a straight way to each other, so Tailscale carries everything through a server of its own. That works nearly everywhere, and is slower. Plex cannot see it: its dashboard says nothing of this relay.',
    certain: [
      'tailscale status says “relay” for the device that plays, or tailscale ping says “via DERP” again and again.',
      'The first packets of each connection go by relay. Only what stays so counts.',
      'With “direct” there, look at the upload of your line instead.',
    ],
    action:
      'Help Tailscale to a direct connection at one end: UPnP or NAT-PMP in the router, or a network that lets UDP through.',
    verify: 'tailscale status says “direct” while the film plays.',
    sources: ['tailscale-connection-types', 'tailscale-derp', 'tailscale-relayed-thread'],
  },
  'large-packets-lost': {
    title: 'Large packets are lost on the way',
    symptom:
      'Titles and menus appear, and no video ever begins, or it hangs after the first moment. Plex’s page may be green.',
    summary:
      'The server sends packets that are larger than some part of the way can carry, and the notice that says so does not come back. Small answers get through; a video consists of large ones. A network card set to “jumbo frames”, a tunnel or a VPN can do that.',
    certain: [
      'The number on the server’s card is above 1500, or a large ping stays without an answer where a small one gets one.',
      'A line that is merely slow begins and then stops; it does not stay empty for ever.',
      'Some networks answer no ping at all. If the small one fails too, this test says nothing.',
      'That Plex is hit in this way we know from a list of forum threads, and did not test ourselves.',
    ],
    action:
      'If the packet size (MTU) of the server’s network card is above 1500, set it to 1500; otherwise lower that of its VPN or tunnel, or of the card if there is none.',
    verify: 'A film begins away from home, and goes on after the first moment.',
    sources: ['rfc-2923'],
  },
  'app-limits-quality': {
    title: 'The app asks for a small picture',
    symptom:
      'It runs through without a break, but every film is blurred on one device, while others are sharp.',
    summary:
      'Plex’s apps have a quality of their own for streaming away from home. Older ones began at 2 Mbps. The server then converts every film down to that.',
    certain: [
      'The app’s setting for remote quality shows a low number; the dashboard then says “Transcode” at the video.',
      'If another app with the same account plays sharp in the same place, it is the app. If all are blurred, look at the server’s limit.',
      '“Automatically Adjust Quality” lowers the picture by itself when the line is slow. Then the line is the cause, and not this setting.',
    ],
    action: 'Set the app’s quality for streaming away from home to “Maximum” or “Original”.',
    verify:
      'The dashboard shows a higher bandwidth for the stream, or “Direct Play”, and the picture is sharp.',
    sources: ['plex-quality-suggestions', 'plex-auto-quality', 'plex-quality-menus'],
  },
  'server-limits-quality': {
    title: 'The server’s settings limit what leaves the house',
    symptom:
      'Everybody away from home gets a blurred picture, on every device, or an error as soon as a large film begins.',
    summary:
      'Two settings of the server hold remote streams back: “Limit remote stream bitrate” for each stream, and “Internet upload speed” for all of them together. A number that was entered long ago goes on to count after you got a faster line.',
    certain: [
      'It fits if every app is blurred away from home, and the same film is sharp at home.',
      'If only one app is blurred, the limit is in that app.',
      'Some apps get no smaller picture at the limit: they report an error or stutter. With the limit off they play.',
      'Plex says that most of these limits need a Plex Pass of the server’s owner.',
    ],
    action:
      'Measure your upload, enter it under “Internet upload speed”, and set “Limit remote stream bitrate” so that it fits.',
    verify: 'The dashboard shows a higher bandwidth for the stream, and it does not stop.',
    sources: [
      'plex-bandwidth-limits',
      'plex-settings-list',
      'plex-remote-access-labels',
      'plex-limit-breaks-app',
    ],
  },
  'file-is-like-that': {
    title: 'The file itself looks like that',
    symptom: 'One film is blurred wherever it is played, and others on the same device are sharp.',
    summary:
      'The server sends the video unchanged, so what you see is what is in the file. There may be a second, better version of the same film that the app did not choose.',
    certain: [
      '“Direct Play” and “Direct Stream” leave the video as it is.',
      'It was told from the dashboard, not measured. Look once more while it is blurred.',
      'If the same film is sharp at home, the app chose another version away from home, or the dashboard was read for another stream.',
    ],
    action: 'Play the same film at home, and compare.',
    verify: 'It is as blurred at home, or another film is sharp away from home.',
    sources: ['plex-direct-play'],
  },
  'conversion-too-slow': {
    title: 'The server cannot convert as fast as the film plays',
    symptom:
      'It plays for a while and stops, again and again, with some films more than with others, or a film never begins. Or Plex says that the server is not powerful enough.',
    summary:
      'The video is converted while it plays, and the server is too slow for it. Large films, subtitles that are drawn into the picture, and several viewers at once make it worse. No line and no router is at fault.',
    certain: [
      'The processor is at its limit while it converts, or it stops at home too with the same quality, or Plex’s message says so.',
      'If it stops at home as well, with the same low quality, no line plays a part.',
      'If a film plays well with “Direct Play” in the same place, the line is fast enough.',
    ],
    action:
      'Spare the server the conversion: choose the original quality in the app, or a version of the film that the device plays as it is.',
    verify: 'It plays without a stop, and the processor has room.',
    sources: [
      'plex-transcoding',
      'plex-direct-play',
      'plex-bandwidth-limits',
      'plex-not-powerful',
      'plex-forum-not-fast-enough',
    ],
  },
  'upload-too-small': {
    title: 'Your upload is smaller than the stream',
    symptom:
      'Away from home it plays for a few seconds and loads again, or the picture gets blurred, worst with large films and in the evening. At home all is well.',
    summary:
      'Everything that is watched away from home leaves through your upload. When the stream is larger, the app runs dry or lowers the picture, whatever the viewer’s line can do.',
    certain: [
      'A speed test at home shows less upload than the dashboard shows for the streams, or just as much.',
      'If the upload is far larger and one viewer still waits, it is that viewer’s line.',
      'Through Plex Relay it is hardly ever the upload: Relay stays at 1 or 2 Mbps.',
      'A backup or a camera that sends at the same time counts too.',
    ],
    action:
      'Limit remote streams on the server, so that all viewers together stay below your upload.',
    verify: 'While it plays, the dashboard’s bandwidth stays below your upload, and nothing stops.',
    sources: ['plex-bandwidth-limits', 'plex-settings-list', 'plex-remote-access-labels'],
  },
  'viewer-network-slow': {
    title: 'The viewer’s own network is too slow',
    symptom:
      'One viewer has breaks or a blurred picture, and others do not. On another Wi-Fi or on mobile data it plays well for the same viewer.',
    summary:
      'As far as is known the stream leaves your home fast enough, and arrives through a slow door: weak Wi-Fi, a full mobile cell, a hotel that shares one line. Nothing at your home can change that.',
    certain: [
      'On another network the same device plays well, with nothing changed at home; or a speed test in that place shows less download than the stream needs.',
      'If it is as bad on every network, look at your upload and at the server again.',
    ],
    action: 'Play over the better network, or lower the quality in that one app.',
    verify: 'The same film plays through, without a stop and not blurred.',
    sources: ['plex-forum-low-bandwidth', 'plex-auto-quality', 'plex-cgnot-viewer-line'],
  },
  'limit-unknown': {
    title: 'Missing: who asked for the smaller picture',
    symptom: 'The picture is blurred, and nobody has looked at the settings yet.',
    summary:
      'As far as is known the server converts the video, so something asked for less. It is the app, the server’s limits, or an app that follows a slow line. Each has its own place to look.',
    certain: [
      'One app blurred and others sharp points to the app. All blurred points to the server.',
      'A picture that becomes sharp after a while was adjusted to the line.',
      'Looking changes nothing, so look in both places before you turn anything.',
    ],
    action: 'Read the quality in the app’s settings, then the two limits on the server.',
    verify: 'You can say where the low number stands.',
    sources: ['plex-quality-suggestions', 'plex-settings-list'],
  },
  'upload-not-measured': {
    title: 'Missing: the upload of your line',
    symptom:
      'Away from home it stops to load or looks blurred, and nobody knows what the line at home can send.',
    summary:
      'Without the number for your upload nobody can tell your line from the viewer’s. The test takes two minutes.',
    certain: [
      'The number on the contract is the most it can be, and often not what you get.',
      'As far as is known another network at the viewer’s end makes no difference, or was not tried.',
      'Measure while nobody streams, then compare with what the dashboard shows while somebody does.',
    ],
    action: 'Run a speed test at home, write down the upload, and answer the question again.',
    verify: 'You can say whether your upload is larger than the stream.',
    sources: ['plex-bandwidth-limits'],
  },
  'viewer-not-tested': {
    title: 'Missing: one try on another network',
    symptom: 'My own line is fast enough, and a viewer still has breaks or a blurred picture.',
    summary:
      'Your upload is larger than the stream. Whether the viewer’s own network is slower was not tried yet.',
    certain: [
      'The same device on mobile data instead of Wi-Fi is enough.',
      'A speed test in that place tells it as well.',
      'It need not be the same film; the same quality matters.',
    ],
    action: 'Let the viewer play the same film, or one in the same quality, over another network.',
    verify: 'You can say whether it plays better there.',
    sources: ['plex-forum-low-bandwidth'],
  },
  'nothing-is-slow': {
    title: 'Missing: which part is too slow',
    symptom: 'It stops or is blurred on every network, and both lines look fast enough.',
    summary:
      'Your upload holds the stream, and another network at the viewer’s end changes nothing. What is left is the distance, the disk of the server, the app, or a number that was read at another time.',
    certain: [
      'A speed test speaks with a machine nearby. Over a long distance the same line carries less, and a conversion in small pieces suffers most.',
      'Plex’s message about a slow connection appears for other reasons as well, such as a server or disk that does not keep up.',
      'One app only: try another one with the same film.',
      'If “Indirect” appears at any time, begin there.',
    ],
    action:
      'Play the same film once more at 2 Mbps, and watch the dashboard and the processor from beginning to end.',
    verify: 'Another result than before: each one points to a part.',
    sources: ['plex-forum-low-bandwidth', 'plex-forum-not-fast-enough'],
  },
  'video-does-not-begin': {
    title: 'Missing: why no video begins',
    symptom: 'The library opens away from home, and every film stays black or loads for ever.',
    summary:
      'The library opens, so the app reaches your server, directly or through Plex Relay. As far as is known large packets get through and the server is not overloaded, or that was not looked at.',
    certain: [
      'Read the message word for word. One that asks for a pass is another matter, and no fault of the line.',
      'If music or a small film begins and a large one does not, look at conversion and at the server’s limits.',
      'If nothing large ever arrives, look at the packet size.',
    ],
    action: 'Try one small film at the lowest quality, and read what the dashboard says meanwhile.',
    verify: 'You know whether a small film begins, and what stands on the dashboard.',
    sources: ['plex-limit-breaks-app', 'plex-remote-playback-requirements'],
  },
};
