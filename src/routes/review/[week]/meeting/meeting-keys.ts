const STEPS: Readonly<Record<string, number>> = {
	...{ ArrowRight: 1, ArrowDown: 1, PageDown: 1, ' ': 1 },
	...{ ArrowLeft: -1, ArrowUp: -1, PageUp: -1 },
	...{ Home: -Infinity, End: Infinity }
};

export type MeetingKey = { page: number } | 'leave' | 'fill' | null;

/** What a key does on a page of a meeting; remote controls of projectors send the page keys. */
export function meetingKey(key: string, page: number, pages: number): MeetingKey {
	if (key === 'Escape') return 'leave';
	if (key === 'f' || key === 'F') return 'fill';
	const step = STEPS[key];
	if (step === undefined) return null;
	const to = Math.min(pages, Math.max(1, page + step));
	return to === page ? null : { page: to };
}
