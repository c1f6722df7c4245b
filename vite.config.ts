import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { ensureMessages } from './scripts/compile-messages.js';
import { oneLanguage } from './scripts/one-language.js';
import { unusedScales } from './scripts/unused-scales.js';

await ensureMessages();

/** What many screens have in common, none of which draws a chart, comes as one file. */
const shared = {
	groups: [
		{
			name: 'common',
			test: /[\\/]src[\\/]lib[\\/](ui[\\/][^\\/]+|views[\\/]format|domain|i18n)[\\/]?/,
			minShareCount: 6
		}
	]
};

export default defineConfig({
	plugins: [oneLanguage(), unusedScales(), sveltekit()],
	server: { host: '127.0.0.1' },
	// How long each plug-in took is of no use to those who start the product.
	build: {
		rolldownOptions: { checks: { bundlerTimings: false } },
		// A list of every screen's scripts is two of the kilobytes that every screen loads; the page itself names its own.
		modulePreload: {
			resolveDependencies: (_, files) => files.filter((file) => file.endsWith('.css'))
		}
	},
	// Every file is packed by itself: forty small ones of a screen take a quarter more than the same in one.
	environments: { client: { build: { rolldownOptions: { output: { codeSplitting: shared } } } } }
});
