import { z } from 'zod';
import type { AnyCheck } from './check.ts';
import { commandSchema } from './command.ts';
import { comparisonSchema } from './comparison.ts';
import { evidenceRowSchema } from './evidence.ts';
import type { Language } from './language.ts';
import type { RouterAdvice } from './router-advice.ts';
import { stepSchema } from './step.ts';
import type { Tree } from './tree.ts';
import type { CheckWording } from './wording.ts';
import type { OutcomeWording } from './outcome-wording.ts';

const sentence = z.string().min(1);

/** The parts of a runbook that are read, apart from its tree and checks. */
export const runbookPagesSchema = z.strictObject({
  id: z.string().describe('Kebab-case; part of the address.'),
  title: sentence,
  description: sentence.describe('One sentence, as in a preview.'),
  summary: z.strictObject({
    problem: sentence.describe('What is wrong, in the words of somebody who has it.'),
    howItWorks: sentence.describe('What has to be true for it to work.'),
    firstEvidence: sentence.describe('The first thing to write down, and where it stands.'),
    safeStop: sentence.describe('When to stop before spending money or changing things.'),
  }),
  diagnosis: z
    .strictObject({
      title: sentence.describe('The title of the page that walks the tree.'),
      description: sentence.describe('One sentence, as in a preview.'),
      intro: sentence.describe('What to do on that page: one or two sentences.'),
      open: sentence.describe('The link that leads there, as an order.'),
    })
    .describe('The words of the page that walks the tree.'),
  comparison: comparisonSchema.optional().describe('Ways side by side, where there are several.'),
  screens: z
    .array(
      z.strictObject({
        id: z.string(),
        title: sentence,
        shows: sentence.describe('What the picture shows, for those who cannot see it.'),
        means: sentence.describe('What this screen proves, and what it does not.'),
        sources: z.array(z.string()),
      }),
    )
    .describe('What the server’s own pages show; each is drawn.'),
  steps: z
    .array(stepSchema)
    .describe('The steps to walk in order first, then those that outcomes open.'),
  evidence: z.array(evidenceRowSchema),
  commands: z.array(commandSchema),
  boundary: z
    .strictObject({
      changeOnlyWhen: z.array(sentence),
      evidenceThatMatters: z.array(sentence),
      evidenceThatDoesNot: z.array(sentence),
      avoid: z.array(sentence),
      sources: z.array(z.string()),
    })
    .describe('When hardware or platform should change, and when not.'),
  related: z.array(
    z.strictObject({ title: sentence, href: z.string().startsWith('/'), why: sentence }),
  ),
  lastReviewed: z.iso.date(),
  reviewedFor: sentence.describe('What was looked at in that review.'),
  assumptions: z.array(sentence).describe('What this runbook takes for granted.'),
});
export type RunbookPages = z.infer<typeof runbookPagesSchema>;

/** A runbook, all of it: what is read, what is asked, how it is decided, and the words. */
export interface Runbook {
  id: string;
  /** The language of its words. */
  language: Language;
  pages: RunbookPages;
  tree: Tree;
  checks: readonly AnyCheck[];
  /** What changes with what the person’s own router can do. */
  routerAdvice: readonly RouterAdvice[];
  wording: {
    checks: Record<string, CheckWording>;
    outcomes: Record<string, OutcomeWording>;
  };
}
