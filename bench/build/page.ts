import { sourcesOf } from '../../src/routers/citations.ts';
import { tasksWithPage } from '../../src/routers/covered-tasks.ts';
import { type Entry, nameOf } from '../../src/routers/entry.ts';
import { routerHref } from '../../src/runbooks/addresses.ts';
import type { RouterTaskId } from '../../src/runbooks/model/router-task.ts';
import { openedRouterTasks } from '../../src/runbooks/opened-router-tasks.ts';
import { routerTasks } from '../../src/runbooks/router-tasks.ts';
import { sourceKindWords } from '../../src/runbooks/source.wording.ts';
import { stepsText } from './steps-text.ts';

/** A page of the atlas as any generator of sites can make it: the words of the real one, as Markdown. */
export interface Page {
  /** Its address without slashes at its ends: `routers/acme/home-box/upnp`. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly markdown: string;
}

const pathOf = (href: string): string => href.replace(/^\/|\/$/g, '');

/** A list of sources, as the real pages close with. */
function sourceLines(part: unknown, { family }: Entry): string[] {
  return sourcesOf(part, family).map(
    ({ title, url, publisher, kind, read, secondHand }) =>
      `- [${title}](${url}), ${publisher} (${sourceKindWords[kind]}${secondHand ? ', read second-hand' : ''}; ${read})`,
  );
}

/** How to get into the router. */
function accessLines({ family: { access } }: Entry): string[] {
  return [
    ...(access.addresses ?? []).map(
      ({ address, note }) => `- Its address at home: \`${address}\` ${note ?? ''}`,
    ),
    ...(access.app ? [`- Its app: ${access.app.name}`] : []),
    ...(access.login ? [`- Name and password: ${access.login.text}`] : []),
  ];
}

function taskPage(entry: Entry, id: RouterTaskId): Page {
  const { vendorId, familyId, family } = entry;
  const name = nameOf(family);
  const words = routerTasks[id];
  const task = family.tasks[id];
  return {
    path: pathOf(routerHref(vendorId, familyId, id)),
    title: `${words.title}: ${name}`,
    description: `${words.title} on a ${name}: the menu path, the form and the last button, with sources.`,
    markdown: [
      `[Routers](/routers/) · [${name}](${routerHref(vendorId, familyId)})`,
      words.what,
      words.caution ?? '',
      '## Get in',
      accessLines(entry).join('\n'),
      '## Do it',
      stepsText(family, id),
      '## After that',
      `- What it proves: ${words.proves}\n- How to undo: ${words.undo}`,
      '## Sources',
      sourceLines(task, entry).join('\n'),
    ].join('\n\n'),
  };
}

function familyPage(entry: Entry): Page {
  const { vendorId, familyId, family } = entry;
  const name = nameOf(family);
  const jobs = tasksWithPage(family, openedRouterTasks).map(
    (id) => `- [${routerTasks[id].title}](${routerHref(vendorId, familyId, id)})`,
  );
  return {
    path: pathOf(routerHref(vendorId, familyId)),
    title: name,
    description: `Where ${name} routers keep port forwarding and what goes with it, label by label, with sources.`,
    markdown: [
      `For: ${(family.models ?? []).join(', ')}.`,
      '## Get in',
      accessLines(entry).join('\n'),
      '## Jobs',
      jobs.join('\n'),
      '## Sources',
      sourceLines(family, entry).join('\n'),
    ].join('\n\n'),
  };
}

function vendorPage(entries: readonly [Entry, ...Entry[]]): Page {
  const [{ vendorId, family }] = entries;
  const lines = entries.map(
    (entry) => `- [${nameOf(entry.family)}](${routerHref(entry.vendorId, entry.familyId)})`,
  );
  return {
    path: pathOf(routerHref(vendorId)),
    title: family.vendor,
    description: `The families of ${family.vendor} routers whose menus are described.`,
    markdown: lines.join('\n'),
  };
}

/** The pages of an atlas: a page per vendor, per family, and per task of a family. */
export function pagesOf(entries: readonly Entry[]): Page[] {
  const vendors = Map.groupBy(entries, ({ vendorId }) => vendorId);
  return [
    ...[...vendors.values()].map((of) => vendorPage(of as [Entry, ...Entry[]])),
    ...entries.flatMap((entry) => [
      familyPage(entry),
      ...tasksWithPage(entry.family, openedRouterTasks).map((id) => taskPage(entry, id)),
    ]),
  ];
}
