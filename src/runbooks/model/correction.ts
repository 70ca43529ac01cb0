import { z } from 'zod';

const sentence = z.string().min(1);

/** Something that guides elsewhere say, and what is right instead. */
export const correctionSchema = z.strictObject({
  id: z.string().describe('Kebab-case; the anchor.'),
  title: sentence.describe('What is right, in a few words.'),
  said: sentence.describe('What one reads elsewhere, in our words.'),
  right: sentence.describe('What is right instead.'),
  because: sentence.describe('Why, and how far it is known.'),
  sources: z.array(z.string()).min(1),
  steps: z.array(z.string()).describe('Ids of the steps where it matters.'),
  guides: z.array(z.string()).describe('Ids of the guides where it matters.'),
});
export type Correction = z.infer<typeof correctionSchema>;
