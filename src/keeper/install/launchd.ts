import type { Place, Unit } from './unit.ts';
import { escapeXml } from './xml.ts';

const LABEL = 'hopwise.keeper';

/** A launchd job: a daemon for root, else an agent of the user. */
export function launchdUnit({ node, cli, config, home, isRoot }: Place): Unit {
  const args = [node, cli, 'watch', '--config', config];
  const logs = isRoot ? '/Library/Logs' : `${home}/Library/Logs`;
  const domain = isRoot ? 'system' : 'gui/$(id -u)';
  const text = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
  <dict>
    <key>Label</key>
    <string>${LABEL}</string>
    <key>ProgramArguments</key>
    <array>
${args.map((arg) => `      <string>${escapeXml(arg)}</string>`).join('\n')}
    </array>
    <key>RunAtLoad</key>
    <true/>
    <key>KeepAlive</key>
    <true/>
    <key>ThrottleInterval</key>
    <integer>10</integer>
    <key>StandardOutPath</key>
    <string>${escapeXml(logs)}/${LABEL}.log</string>
    <key>StandardErrorPath</key>
    <string>${escapeXml(logs)}/${LABEL}.log</string>
  </dict>
</plist>
`;
  return {
    text,
    path: isRoot
      ? `/Library/LaunchDaemons/${LABEL}.plist`
      : `${home}/Library/LaunchAgents/${LABEL}.plist`,
    next: [`launchctl bootstrap ${domain} "FILE"`],
    undo: [`launchctl bootout ${domain}/${LABEL}`, 'Delete FILE.'],
  };
}
