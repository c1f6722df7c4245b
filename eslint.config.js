import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

export default defineConfig(
	{
		ignores: [
			...['.svelte-kit/', 'build/', 'build-cli/', 'drizzle/', 'node_modules/', 'data/'],
			'src/lib/i18n/compiled/'
		]
	},
	ts.configs.recommended,
	ts.configs.strict,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
			'svelte/no-at-html-tags': 'error',
			'svelte/no-navigation-without-resolve': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig }
		}
	},
	{
		files: ['src/lib/{domain,stats,analysis,flags,views,demo}/**/*.ts'],
		ignores: ['**/*.test.ts'],
		rules: {
			// Time and chance are arguments in the pure rooms.
			'no-restricted-globals': ['error', 'performance', 'process', 'fetch', 'setTimeout'],
			'no-restricted-properties': [
				'error',
				{ object: 'Math', property: 'random' },
				{ object: 'Date', property: 'now' }
			],
			'no-restricted-syntax': [
				'error',
				{
					selector: "NewExpression[callee.name='Date'][arguments.length=0]",
					message: 'now is an argument'
				}
			]
		}
	},
	{
		files: ['**/*.test.ts', 'tests/**'],
		rules: { '@typescript-eslint/no-non-null-assertion': 'off' }
	}
);
