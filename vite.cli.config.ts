import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { ensureMessages } from './scripts/compile-messages.js';

await ensureMessages();

/** The `evenkeel` command: src/cli with the parts of src/lib it uses, packages left outside. */
export default defineConfig({
	publicDir: false,
	resolve: { alias: { $lib: fileURLToPath(new URL('src/lib', import.meta.url)) } },
	build: {
		ssr: 'src/cli/main.ts',
		outDir: 'build-cli',
		target: 'node20',
		minify: false,
		sourcemap: true
	}
});
