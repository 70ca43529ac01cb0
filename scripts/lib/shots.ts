/** The pictures of docs/look: what each shows, on which screens, in which themes. */

export const shots = ['home', 'question', 'verdict', 'router', 'map'] as const;
export type Shot = (typeof shots)[number];

/** Width and height in CSS pixels. */
export const screens = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 860 },
} as const;

export const themes = ['light', 'dark'] as const;

export const shotFile = (shot: Shot, screen: string, theme: string): string =>
  `${shot}-${screen}-${theme}.webp`;
