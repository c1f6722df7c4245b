import type { Command } from './command';

/** Every subcommand by name, loaded only when called so that `evenkeel --version` stays quick. */
export const commands = new Map<string, () => Promise<Command>>([
	['serve', () => import('./serve')],
	['import', () => import('./import')],
	['analyse', () => import('./analyse')],
	['flags', () => import('./flags')],
	['key', () => import('./key')],
	['site', () => import('./site')],
	['wall', () => import('./wall')],
	['demo', () => import('./demo')],
	['rejects', () => import('./rejects')],
	['replay', () => import('./replay')],
	['undo', () => import('./undo')],
	['rebuild', () => import('./rebuild')],
	['backup', () => import('./backup')],
	['restore', () => import('./restore')],
	['move-to-postgres', () => import('./move-to-postgres')]
]);
