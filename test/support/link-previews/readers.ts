/**
 * What those who show a link read of its page, as far as they publish it: as data, each with its source and the day it
 * was read. Where a reader publishes nothing on a point, there is no rule.
 */

/** The most that is shown of a text. */
interface Most {
  readonly most: number;
  readonly of: 'characters' | 'bytes';
}

/** The rules of one reader. */
export interface Reader {
  readonly name: string;
  readonly sources: readonly {
    readonly url: string;
    readonly read: string;
    /** True where another’s quotation was read. */
    readonly secondHand?: boolean;
  }[];
  /** Tags that have to be there, once each and not empty. */
  readonly needs: readonly string[];
  /** Tags that have to hold a whole address. */
  readonly absolute?: readonly string[];
  /** What a tag must say. */
  readonly says?: Readonly<Record<string, string>>;
  /** How much of a tag is shown, or taken at all. */
  readonly limits?: Readonly<Record<string, Most>>;
  readonly picture?: {
    readonly types?: readonly string[];
    readonly mostBytes?: number;
    readonly least?: readonly [width: number, height: number];
    readonly most?: readonly [width: number, height: number];
  };
}

const characters = (most: number): Most => ({ most, of: 'characters' });
const bytes = (most: number): Most => ({ most, of: 'bytes' });
const today = '2026-11-21';

export const readers: readonly Reader[] = [
  {
    name: 'The Open Graph protocol',
    sources: [{ url: 'https://ogp.me/', read: today }],
    // The four of every page; the words of a picture go with it.
    needs: ['og:title', 'og:type', 'og:image', 'og:url', 'og:image:alt'],
    absolute: ['og:image', 'og:url'],
  },
  {
    name: 'Discord',
    sources: [{ url: 'https://docs.discord.com/developers/link-previews/overview', read: today }],
    needs: [
      'og:title',
      'og:description',
      'og:site_name',
      'og:image',
      'og:image:width',
      'og:image:height',
      'twitter:card',
    ],
    // Otherwise the picture is a stamp beside the text.
    says: { 'twitter:card': 'summary_large_image' },
    limits: {
      'og:title': bytes(70),
      'og:description': bytes(350),
      'og:site_name': characters(256),
      'og:image:alt': characters(4096),
      'og:image': characters(2048),
      'og:url': characters(2048),
    },
    picture: { types: ['image/png', 'image/gif', 'image/jpeg', 'image/webp', 'image/avif'] },
  },
  {
    name: 'Discourse',
    sources: [
      {
        url: 'https://github.com/discourse/discourse/blob/main/lib/onebox/engine/allowlisted_generic_onebox.rb',
        read: today,
      },
      {
        url: 'https://github.com/discourse/discourse/blob/main/lib/onebox/open_graph.rb',
        read: today,
      },
    ],
    // Shown as an article when it has a title and a description.
    needs: ['og:title', 'og:description', 'og:image', 'og:site_name'],
    limits: {
      'og:title': characters(80),
      'og:description': characters(250),
      'og:site_name': characters(80),
    },
  },
  {
    name: 'X',
    sources: [
      { url: 'https://developer.x.com/cards/markup', read: today },
      // The size of the large picture, and how long its words may be.
      { url: 'https://github.com/Yoast/javascript/issues/150', read: today, secondHand: true },
      {
        url: 'https://pub.dev/documentation/twitter_cards/latest/twitter_cards/setupSummaryCard.html',
        read: today,
        secondHand: true,
      },
    ],
    needs: ['twitter:card', 'og:title', 'og:description', 'og:image'],
    absolute: ['og:image'],
    says: { 'twitter:card': 'summary_large_image' },
    limits: {
      'og:title': characters(70),
      'og:description': characters(200),
      'og:image:alt': characters(420),
    },
    picture: {
      types: ['image/png', 'image/jpeg', 'image/webp', 'image/gif'],
      mostBytes: 5_000_000,
      least: [300, 157],
      most: [4096, 4096],
    },
  },
  {
    name: 'Slack',
    sources: [
      // That it crawls a link that is posted. Which tags it takes stands there in a picture alone.
      { url: 'https://docs.slack.dev/messaging/unfurling-links-in-messages', read: today },
      { url: 'https://coderfromgallifrey.blogspot.com/2019/02', read: today, secondHand: true },
    ],
    needs: ['og:title', 'og:description', 'og:image', 'twitter:card', 'description'],
  },
  {
    name: 'Reddit, as far as it was open source',
    sources: [
      {
        url: 'https://github.com/reddit-archive/reddit/blob/master/r2/r2/lib/media.py',
        read: today,
      },
    ],
    needs: ['og:image'],
    absolute: ['og:image'],
  },
];
