import type { Step } from '../../model/step.ts';

export const step = {
  id: 'lift-the-app-limit',
  title: 'Set the quality in the app that plays',
  layer: 'client-app',
  main: false,
  why: 'Each app has a quality of its own for streaming away from home, apart from the one at home. It holds for that app on that device alone.',
  doThis: [
    'Open the settings of the app that plays, then “Quality” or “Video”, whichever it has.',
    'Write down what stands there for streaming away from home: “Remote Quality”, “Maximum Remote Quality”, or a similar name.',
    'If the picture is blurred and both lines are fast: set it to the highest, “Maximum” or “Original”.',
    'If it stops to load: set it to a number below what the line carries.',
    'If the app offers “Automatically Adjust Quality” or “Quality Suggestions”, leave it on. It lowers the picture instead of stopping it. Not every app has it.',
    'During playback the same choice is in the player’s own menu. That one is for a try only.',
  ],
  checks: ['quality-limit', 'bad-playback'],
  expected: 'The dashboard shows the new bandwidth, and the picture is as you want it.',
  ifNot:
    'It stays blurred at the highest setting: the server has a limit of its own, or the stream runs through Relay. It stops now: set it lower again.',
  safeStop:
    'On mobile data a higher quality uses more of the plan. Stop at what you are willing to pay for.',
  undo: 'Set the number back that you wrote down.',
  routerTasks: [],
  sources: ['plex-quality-suggestions', 'plex-auto-quality', 'plex-quality-menus'],
} satisfies Step;
