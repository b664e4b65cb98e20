/** Makes sure that the browser tests have a Chromium: finds one, installs one, or says in one line what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

function run(command: string, args: readonly string[]): boolean {
  console.log(`${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function install(): boolean {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/etc/debian_version')) {
    return (
      run('apt-get', ['update', '-q']) &&
      run('apt-get', ['install', '-y', '-q', 'chromium', 'fonts-noto-cjk'])
    );
  }
  return run('npx', ['playwright', 'install', 'chromium']);
}

if (findChromium() === undefined && !(install() && findChromium() !== undefined)) {
  console.error(
    'No Chromium: install one (Debian: apt-get install chromium), or set CHROMIUM_PATH to its path.',
  );
  process.exit(1);
}
