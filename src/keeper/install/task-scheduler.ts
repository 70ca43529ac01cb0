import type { Place, Unit } from './unit.ts';
import { escapeXml } from './xml.ts';

/** Quotes a path as programs on Windows read it; a path there holds no quotation mark. */
const quote = (text: string): string => `"${text}"`;

/** A task of the Windows Task Scheduler: starts with the machine, and again each minute should it have ended. */
export function taskSchedulerUnit({ node, cli, config }: Place): Unit {
  const args = `${quote(cli)} watch --config ${quote(config)}`;
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Description>Hopwise tunnel keeper</Description>
  </RegistrationInfo>
  <Triggers>
    <BootTrigger>
      <Repetition>
        <Interval>PT1M</Interval>
      </Repetition>
    </BootTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>S-1-5-18</UserId>
      <RunLevel>HighestAvailable</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <ExecutionTimeLimit>PT0S</ExecutionTimeLimit>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>${escapeXml(node)}</Command>
      <Arguments>${escapeXml(args)}</Arguments>
    </Exec>
  </Actions>
</Task>
`;
  return {
    text,
    path: undefined,
    next: ['schtasks /Create /TN HopwiseKeeper /XML "FILE"', 'schtasks /Run /TN HopwiseKeeper'],
    undo: [
      'schtasks /End /TN HopwiseKeeper',
      'schtasks /Delete /TN HopwiseKeeper /F',
      'Delete FILE.',
    ],
  };
}
