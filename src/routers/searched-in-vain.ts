/** Routers that were looked for, and of which no source was found that could be cited. */
export const searchedInVain: readonly {
  /** What people would call them. */
  readonly names: readonly string[];
  /** What was searched and what came of it: one sentence. */
  readonly found: string;
}[] = [
  {
    names: ['Frontier (NVG468MQ, NVG578, NVG589, NVG599)'],
    found:
      'The published source of the NVG578 lacks its pages; no help page with labels was found.',
  },
  {
    names: ['Quantum Fiber Q1000K and W1700K', 'CenturyLink C3000A and C4000'],
    found: 'Only an API of the C4000 was found, without the words of its pages.',
  },
  {
    names: ['Windstream Kinetic', 'Optimum', 'Mediacom', 'Sonic', 'AT&T Internet Air'],
    found: 'No page of the provider with menus was found.',
  },
  {
    names: ['KPN Box', 'Telenet', 'A1 (Austria)', 'TIM (Italy)', 'TalkTalk', 'Optus', 'TPG'],
    found: 'No page of the provider with menus was found.',
  },
  {
    names: ['TP-Link Omada and ER605', 'Cisco RV', 'AmpliFi'],
    found: 'Only the first pages of the manuals were found, before the forwarding form.',
  },
  {
    names: ['Mercusys', 'Belkin', 'Arris SURFboard', 'Buffalo', 'NEC Aterm'],
    found: 'Published sources hold no words of the pages; no manual text was found.',
  },
  {
    names: ['Linksys Smart Wi-Fi', 'Huawei WiFi AX3'],
    found: 'One guide names the menus, but no address of it is known and nothing confirms it.',
  },
  {
    names: ['D-Link AQUILA and EAGLE PRO', 'Zyxel Armor and NBG'],
    found: 'No source with the words of their pages was found.',
  },
];
