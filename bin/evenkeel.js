#!/usr/bin/env -S node --max-semi-space-size=32
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
	console.error(`Evenkeel needs Node.js 20.19 or later; this is ${process.version}.`);
	process.exit(3);
}
const { ensureCommandLine } = await import('../scripts/build-command-line.js');
await ensureCommandLine();
const { main } = await import('../build-cli/main.js');
process.exitCode = await main(process.argv.slice(2));
