/** How miniupnpd, the daemon in most home routers, is set up. Pure. */
import type { PlacedBox, Plan } from './plan.ts';
import { rangeOf } from './plan.ts';

/** Its configuration for a box that opens ports for whoever asks at home. */
export function igdConfig(box: PlacedBox, { boxes }: Plan): string {
  const serial = boxes.indexOf(box);
  return [
    'ext_ifname=wan',
    'listening_ip=lan',
    'http_port=5000',
    'enable_natpmp=yes',
    'secure_mode=yes',
    'upnp_table_name=fw',
    'upnp_nat_table_name=nat',
    'upnp_forward_chain=miniupnpd',
    'upnp_nat_chain=upnp_pre',
    'upnp_nat_postrouting_chain=upnp_post',
    `uuid=00000000-1111-2222-3333-44444444444${serial}`,
    ...(box.igd?.reports === undefined ? [] : [`ext_ip=${box.igd.reports}`]),
    `allow 1024-65535 ${rangeOf(box.lan)} 1024-65535`,
    'deny 0-65535 0.0.0.0/0 0-65535',
    '',
  ].join('\n');
}
