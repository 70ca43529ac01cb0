/**
 * What programs may read of a page, in the words of schema.org. Only what stands on the page, too; tests hold that.
 * It is a data block that no browser runs, so a content security policy need not name it.
 */

/** A page above another. */
export interface Crumb {
  readonly name: string;
  /** The path of its address. */
  readonly href: string;
}

/** One entry of a page’s structured data. */
export type Structured = Readonly<Record<'@type', string>> & Readonly<Record<string, unknown>>;

/** Where a page stands: from home, through the pages above it, to itself. */
export function breadcrumb(
  trail: readonly Crumb[],
  self: Crumb,
  toAddress: (href: string) => string,
): Structured {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: 'Hopwise', href: '/' }, ...trail, self].map(
      ({ name, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: toAddress(href),
      }),
    ),
  };
}

const howToStep = (text: string, index: number) => ({
  '@type': 'HowToStep',
  position: index + 1,
  text,
});

/**
 * A thing to do, in order.
 * @param ways The steps; more than one list where the page shows several ways, each with its name.
 */
export function howTo(
  name: string,
  description: string,
  ways: readonly { readonly name?: string | undefined; readonly steps: readonly string[] }[],
): Structured {
  const [only] = ways;
  const step =
    ways.length === 1 && only
      ? only.steps.map(howToStep)
      : ways.map((way, index) => ({
          '@type': 'HowToSection',
          position: index + 1,
          name: way.name,
          itemListElement: way.steps.map(howToStep),
        }));
  return { '@type': 'HowTo', name, description, step };
}

/** Questions with the one answer that the page gives to each. */
export function questions(
  entries: readonly { readonly question: string; readonly answer: string }[],
): Structured {
  return {
    '@type': 'FAQPage',
    mainEntity: entries.map(({ question, answer }) => ({
      '@type': 'Question',
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  };
}

/** The text of a data block: no `<` in it could end the block or begin a comment. */
export const asDataBlock = (entries: readonly Structured[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': entries }).replaceAll(
    '<',
    String.raw`\u003c`,
  );
