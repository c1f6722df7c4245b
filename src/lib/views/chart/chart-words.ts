/** What the frame of every chart says. */
export const CHART_WORDS = {
	role: 'chart',
	label: (text: string) => `${text} Arrow keys go from point to point, Enter to its contacts.`,
	menu: 'Download',
	menuOf: (title: string) => `Download: ${title}`,
	picture: 'Picture (PNG)',
	table: 'Numbers (CSV)',
	zone: (zone: string) => `times in ${zone}`
} as const;
