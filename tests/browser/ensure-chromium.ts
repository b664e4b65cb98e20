/** Makes sure that the browser tests have a Chromium: finds one, installs one, or says in one line what to do. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium } from './chromium.ts';

function run(command: string, args: readonly string[]): boolean {
  console.log(`${command} ${args.join(' ')}`);
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function install(): boolean {
  const isDebian = process.getuid?.() === 0 && existsSync('/etc/debian_version');
  const packages = ['chromium-headless-shell', 'fonts-noto-cjk'];
  return (
    (isDebian && run('apt-get', ['update', '-q']) && run('apt-get', ['install', '-y', '-q', ...packages])) ||
    run('npx', ['playwright', 'install', 'chromium'])
  );
}

if (findChromium() === undefined && !(install() && findChromium() !== undefined)) {
  console.error(
    'No Chromium: install one (Debian: apt-get install chromium-headless-shell), or set CHROMIUM_PATH to its path.',
  );
  process.exit(1);
}
