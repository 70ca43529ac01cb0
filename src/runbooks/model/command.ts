import { z } from 'zod';

/** The systems a command or path is given for. */
export const systems = [
  'any',
  'windows',
  'macos',
  'linux',
  'ios',
  'android',
  'docker',
  'router',
] as const;

/** A command to run or a settings path to open, and how to read what it shows. */
export const commandSchema = z.strictObject({
  id: z.string().describe('Kebab-case; the anchor.'),
  title: z.string(),
  where: z.string().describe('On which machine and in which program.'),
  ways: z
    .array(
      z.strictObject({
        system: z.enum(systems),
        kind: z.enum(['command', 'path']).describe('command: typed. path: clicked.'),
        text: z.string().describe('The command, or the menu trail with › between labels.'),
        note: z.string().optional(),
      }),
    )
    .min(1)
    .describe('One entry per operating system or place.'),
  expected: z.string(),
  failureMeans: z.string(),
  safeNextStep: z.string(),
  sources: z.array(z.string()),
});
export type Command = z.infer<typeof commandSchema>;
