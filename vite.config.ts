import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';
import { ensureMessages } from './scripts/compile-messages.js';

await ensureMessages();

export default defineConfig({
	plugins: [sveltekit()],
	server: { host: '127.0.0.1' },
	// How long each plug-in took is of no use to those who start the product.
	build: { rolldownOptions: { checks: { bundlerTimings: false } } }
});
