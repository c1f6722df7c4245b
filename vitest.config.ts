import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';
import { ensureMessages } from './scripts/compile-messages.js';

await ensureMessages();

export default defineConfig({
	plugins: [sveltekit()],
	test: {
		expect: { requireAssertions: true },
		// Left alone it keeps a core free, which of two is half.
		maxWorkers: '100%',
		projects: [
			{
				extends: true,
				test: {
					name: 'unit',
					// Some start processes; none measures time.
					testTimeout: 60_000,
					environment: 'node',
					include: [
						'src/**/*.test.ts',
						'tests/golden/**/*.test.ts',
						'tests/architecture/**/*.test.ts'
					],
					exclude: ['src/**/*.svelte.test.ts', 'src/**/*.db.test.ts']
				}
			},
			{
				extends: true,
				resolve: { conditions: ['browser'] },
				test: {
					name: 'component',
					environment: 'jsdom',
					include: ['src/**/*.svelte.test.ts']
				}
			},
			{
				extends: true,
				test: {
					// Needs the databases of tests/databases.ts: PGlite and a PostgreSQL of its own.
					name: 'integration',
					environment: 'node',
					include: ['src/**/*.db.test.ts', 'tests/integration/**/*.test.ts'],
					globalSetup: ['tests/integration/global-setup.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000
				}
			},
			{
				extends: true,
				test: {
					// Needs the reference material beside the checkout: run by .ci/run only where it is there.
					name: 'shared',
					environment: 'node',
					include: ['tests/shared/**/*.test.ts'],
					globalSetup: ['tests/integration/global-setup.ts'],
					fileParallelism: false,
					testTimeout: 900_000,
					hookTimeout: 900_000
				}
			},
			{
				extends: true,
				test: {
					// Needs the production build and Chromium: scripts/test.js provides both.
					name: 'journeys',
					environment: 'node',
					include: ['tests/journeys/**/*.test.ts'],
					fileParallelism: false,
					testTimeout: 120_000,
					hookTimeout: 180_000
				}
			},
			{
				extends: true,
				test: {
					// What the built product must survive, as far as it takes seconds: on both databases.
					name: 'faults',
					environment: 'node',
					include: ['tests/faults/**/*.test.ts'],
					globalSetup: ['tests/integration/global-setup.ts'],
					fileParallelism: false,
					testTimeout: 300_000
				}
			}
		]
	}
});
