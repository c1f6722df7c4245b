import { m } from '$lib/i18n/compiled/messages';

/** What a picture rests on: whose it is, of which days and how many, by which clock. */
export function pictureFooter(
	site: { name: string; zone: string } | undefined,
	about: readonly string[]
): string {
	const parts = site ? [site.name, ...about, m.shell_times({ zone: site.zone })] : about;
	return parts.filter(Boolean).join(' · ');
}
