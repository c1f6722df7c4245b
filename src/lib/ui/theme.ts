/** The reader's choice; `system` follows the device. */
export type Theme = 'system' | 'light' | 'dark';

/** Kept under this name; app.html reads it before the first paint. */
const KEY = 'theme';

export function storedTheme(): Theme {
	try {
		const theme = localStorage.getItem(KEY);
		return theme === 'light' || theme === 'dark' ? theme : 'system';
	} catch {
		return 'system';
	}
}

/** Shows and keeps a choice; where storage is switched off it holds until the page is left. */
export function chooseTheme(theme: Theme): void {
	const dark = matchMedia('(prefers-color-scheme: dark)').matches;
	document.documentElement.dataset.theme = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
	try {
		if (theme === 'system') localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, theme);
	} catch {
		// Nothing to keep it in.
	}
}
