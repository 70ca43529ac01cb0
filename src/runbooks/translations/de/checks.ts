import type { CheckTranslation } from '../../model/translation.ts';
import { wording as addressDifference } from './checks/address-difference.ts';
import { wording as advertisedUrl } from './checks/advertised-url.ts';
import { wording as afterSignIn } from './checks/after-sign-in.ts';
import { wording as allowedNetworks } from './checks/allowed-networks.ts';
import { wording as badPlayback } from './checks/bad-playback.ts';
import { wording as bothRules } from './checks/both-rules.ts';
import { wording as closedWay } from './checks/closed-way.ts';
import { wording as conversionSpeed } from './checks/conversion-speed.ts';
import { wording as customUrl } from './checks/custom-url.ts';
import { wording as deviceClock } from './checks/device-clock.ts';
import { wording as deviceKind } from './checks/device-kind.ts';
import { wording as deviceSays } from './checks/device-says.ts';
import { wording as directException } from './checks/direct-exception.ts';
import { wording as directName } from './checks/direct-name.ts';
import { wording as firstBoxWan } from './checks/first-box-wan.ts';
import { wording as forwardRule } from './checks/forward-rule.ts';
import { wording as homeSymptom } from './checks/home-symptom.ts';
import { wording as inboundFilter } from './checks/inbound-filter.ts';
import { wording as intrusionPrevention } from './checks/intrusion-prevention.ts';
import { wording as ipv6Line } from './checks/ipv6-line.ts';
import { wording as ipv6Viewers } from './checks/ipv6-viewers.ts';
import { wording as lanIdentity } from './checks/lan-identity.ts';
import { wording as lanOpenHere } from './checks/lan-open-here.ts';
import { wording as lanReach } from './checks/lan-reach.ts';
import { wording as largePackets } from './checks/large-packets.ts';
import { wording as lineKind } from './checks/line-kind.ts';
import { wording as localNetworkPermission } from './checks/local-network-permission.ts';
import { wording as lowBitrate } from './checks/low-bitrate.ts';
import { wording as nameAnswers } from './checks/name-answers.ts';
import { wording as nameResolves } from './checks/name-resolves.ts';
import { wording as oneKindStopped } from './checks/one-kind-stopped.ts';
import { wording as otherAddress } from './checks/other-address.ts';
import { wording as otherServers } from './checks/other-servers.ts';
import { wording as outsideTest } from './checks/outside-test.ts';
import { wording as overlayPath } from './checks/overlay-path.ts';
import { wording as ownUrlSymptom } from './checks/own-url-symptom.ts';
import { wording as phoneDns } from './checks/phone-dns.ts';
import { wording as plexAccount } from './checks/plex-account.ts';
import { wording as plexLog } from './checks/plex-log.ts';
import { wording as plexRunsIn } from './checks/plex-runs-in.ts';
import { wording as plexStatus } from './checks/plex-status.ts';
import { wording as portReachable } from './checks/port-reachable.ts';
import { wording as portTested } from './checks/port-tested.ts';
import { wording as privateAddress } from './checks/private-address.ts';
import { wording as privateWindow } from './checks/private-window.ts';
import { wording as providerOffer } from './checks/provider-offer.ts';
import { wording as proxyError } from './checks/proxy-error.ts';
import { wording as proxyLogAddress } from './checks/proxy-log-address.ts';
import { wording as proxyTarget } from './checks/proxy-target.ts';
import { wording as publicAddress } from './checks/public-address.ts';
import { wording as publicPort } from './checks/public-port.ts';
import { wording as qualityLimit } from './checks/quality-limit.ts';
import { wording as rentedHost } from './checks/rented-host.ts';
import { wording as routerWan } from './checks/router-wan.ts';
import { wording as sameServer } from './checks/same-server.ts';
import { wording as secondBox } from './checks/second-box.ts';
import { wording as secureConnections } from './checks/secure-connections.ts';
import { wording as seenAddress } from './checks/seen-address.ts';
import { wording as serverCertificate } from './checks/server-certificate.ts';
import { wording as serverItself } from './checks/server-itself.ts';
import { wording as serverLine } from './checks/server-line.ts';
import { wording as serverListed } from './checks/server-listed.ts';
import { wording as serverMoved } from './checks/server-moved.ts';
import { wording as serverMtu } from './checks/server-mtu.ts';
import { wording as sourceFilter } from './checks/source-filter.ts';
import { wording as streamTreatment } from './checks/stream-treatment.ts';
import { wording as streamWay } from './checks/stream-way.ts';
import { wording as strictAnswer } from './checks/strict-answer.ts';
import { wording as symptom } from './checks/symptom.ts';
import { wording as thirdParty } from './checks/third-party.ts';
import { wording as uploadRoom } from './checks/upload-room.ts';
import { wording as upnpList } from './checks/upnp-list.ts';
import { wording as viewerDevices } from './checks/viewer-devices.ts';
import { wording as viewerLine } from './checks/viewer-line.ts';
import { wording as viewerNetwork } from './checks/viewer-network.ts';
import { wording as viewerPlace } from './checks/viewer-place.ts';
import { wording as wanSource } from './checks/wan-source.ts';
import { wording as wayStage } from './checks/way-stage.ts';
import { wording as whoFails } from './checks/who-fails.ts';
import { wording as whoWatches } from './checks/who-watches.ts';
import { wording as wideRule } from './checks/wide-rule.ts';
import { wording as withoutExtensions } from './checks/without-extensions.ts';

/** The words of every check, by its id. */
export const checks: Readonly<Record<string, CheckTranslation>> = {
  'address-difference': addressDifference,
  'advertised-url': advertisedUrl,
  'after-sign-in': afterSignIn,
  'allowed-networks': allowedNetworks,
  'bad-playback': badPlayback,
  'both-rules': bothRules,
  'closed-way': closedWay,
  'conversion-speed': conversionSpeed,
  'custom-url': customUrl,
  'device-clock': deviceClock,
  'device-kind': deviceKind,
  'device-says': deviceSays,
  'direct-exception': directException,
  'direct-name': directName,
  'first-box-wan': firstBoxWan,
  'forward-rule': forwardRule,
  'home-symptom': homeSymptom,
  'inbound-filter': inboundFilter,
  'intrusion-prevention': intrusionPrevention,
  'ipv6-line': ipv6Line,
  'ipv6-viewers': ipv6Viewers,
  'lan-identity': lanIdentity,
  'lan-open-here': lanOpenHere,
  'lan-reach': lanReach,
  'large-packets': largePackets,
  'line-kind': lineKind,
  'local-network-permission': localNetworkPermission,
  'low-bitrate': lowBitrate,
  'name-answers': nameAnswers,
  'name-resolves': nameResolves,
  'one-kind-stopped': oneKindStopped,
  'other-address': otherAddress,
  'other-servers': otherServers,
  'outside-test': outsideTest,
  'overlay-path': overlayPath,
  'own-url-symptom': ownUrlSymptom,
  'phone-dns': phoneDns,
  'plex-account': plexAccount,
  'plex-log': plexLog,
  'plex-runs-in': plexRunsIn,
  'plex-status': plexStatus,
  'port-reachable': portReachable,
  'port-tested': portTested,
  'private-address': privateAddress,
  'private-window': privateWindow,
  'provider-offer': providerOffer,
  'proxy-error': proxyError,
  'proxy-log-address': proxyLogAddress,
  'proxy-target': proxyTarget,
  'public-address': publicAddress,
  'public-port': publicPort,
  'quality-limit': qualityLimit,
  'rented-host': rentedHost,
  'router-wan': routerWan,
  'same-server': sameServer,
  'second-box': secondBox,
  'secure-connections': secureConnections,
  'seen-address': seenAddress,
  'server-certificate': serverCertificate,
  'server-itself': serverItself,
  'server-line': serverLine,
  'server-listed': serverListed,
  'server-moved': serverMoved,
  'server-mtu': serverMtu,
  'source-filter': sourceFilter,
  'stream-treatment': streamTreatment,
  'stream-way': streamWay,
  'strict-answer': strictAnswer,
  symptom,
  'third-party': thirdParty,
  'upload-room': uploadRoom,
  'upnp-list': upnpList,
  'viewer-devices': viewerDevices,
  'viewer-line': viewerLine,
  'viewer-network': viewerNetwork,
  'viewer-place': viewerPlace,
  'wan-source': wanSource,
  'way-stage': wayStage,
  'who-fails': whoFails,
  'who-watches': whoWatches,
  'wide-rule': wideRule,
  'without-extensions': withoutExtensions,
};
