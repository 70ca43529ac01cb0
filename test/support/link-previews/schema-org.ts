/**
 * The part of schema.org that pages use, as a schema. A property that is not listed is refused. Read on 2026-11-21:
 * https://schema.org/HowTo, https://schema.org/HowToStep, https://schema.org/step, https://schema.org/BreadcrumbList,
 * https://schema.org/FAQPage; that `item` is an address and positions count from one:
 * https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 */
import { z } from 'zod';

const text = z.string().trim().min(1);

/** Things whose `position` counts from one without a gap. */
const inOrder = <T extends z.ZodType<{ position: number }>>(entry: T) =>
  z
    .array(entry)
    .min(1)
    .refine(
      (entries) => entries.every(({ position }, index) => position === index + 1),
      'positions do not count from one',
    );

const crumb = z.strictObject({
  '@type': z.literal('ListItem'),
  position: z.int(),
  name: text,
  // A path is an address, too: a data block’s addresses are relative to its page.
  item: z.string().regex(/^(?:https?:\/\/[^/\s]+)?\/(?:[\w.-]+\/)*$/),
});

const step = z.strictObject({ '@type': z.literal('HowToStep'), position: z.int(), text });

const section = z.strictObject({
  '@type': z.literal('HowToSection'),
  position: z.int(),
  name: text,
  itemListElement: inOrder(step),
});

const question = z.strictObject({
  '@type': z.literal('Question'),
  name: text,
  acceptedAnswer: z.strictObject({ '@type': z.literal('Answer'), text }),
});

/** A page’s data block. */
export const dataBlockSchema = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@graph': z
    .array(
      z.discriminatedUnion('@type', [
        z.strictObject({
          '@type': z.literal('BreadcrumbList'),
          itemListElement: inOrder(crumb).min(2),
        }),
        z.strictObject({
          '@type': z.literal('HowTo'),
          name: text,
          description: text,
          step: z.union([inOrder(step), inOrder(section)]),
        }),
        z.strictObject({ '@type': z.literal('FAQPage'), mainEntity: z.array(question).min(1) }),
      ]),
    )
    .min(1),
});
export type DataBlock = z.infer<typeof dataBlockSchema>;

/** All that a data block says in words, in pieces that each stand together on the page. */
export function wordsOf(block: DataBlock): string[] {
  const stepWords = ({ text: line }: z.infer<typeof step>): string[] =>
    line.split(/ › |: |, | under /);
  return block['@graph'].flatMap((entry) => {
    switch (entry['@type']) {
      case 'BreadcrumbList':
        return [];
      case 'HowTo':
        return [
          entry.name,
          entry.description,
          ...entry.step.flatMap((part) =>
            part['@type'] === 'HowToStep'
              ? stepWords(part)
              : [part.name, ...part.itemListElement.flatMap(stepWords)],
          ),
        ];
      case 'FAQPage':
        return entry.mainEntity.flatMap(({ name, acceptedAnswer }) => [
          ...name.split(': '),
          // Each sentence of an answer may be a point of a list.
          ...acceptedAnswer.text.split(/(?<=[.?]) (?=[“A-Z])/),
        ]);
    }
  });
}
