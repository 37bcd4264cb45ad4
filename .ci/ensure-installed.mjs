// Installs what the lock file names, when it is not there yet. Plain JavaScript: it runs before anything is installed.
import { execSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 15)) {
  console.error(`Slipway needs Node 20.15 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}

if (!isInstalled()) {
  console.log('Installing packages (npm ci) …');
  try {
    execSync('npm ci --no-audit --no-fund --loglevel=error', { cwd: root, stdio: 'inherit' });
  } catch {
    console.error('The packages could not be installed; npm says why above.');
    process.exit(1);
  }
}

/** Compares with the list that npm leaves of what it installed: a new time stamp alone is no reason to install again. */
function isInstalled() {
  const wanted = packagesOf('package-lock.json');
  const there = packagesOf('node_modules/.package-lock.json');
  return Object.entries(wanted).every(([path, { version, link, optional }]) => {
    if (!path.includes('node_modules/')) return true;
    // The workspaces themselves.
    if (link) return existsSync(join(root, path));
    // An optional package that is missing may be one of another platform.
    return there[path]?.version === version || (optional && !there[path]);
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(root, file), 'utf8')).packages;
  } catch {
    return {};
  }
}
