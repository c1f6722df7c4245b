/** More than two pages of the list are ticked by no form of ours. */
const MOST = 100;

/** The flags that a form speaks of: those named, and where it says "all" those of its page; none twice. */
export function askedFlags(form: FormData): string[] {
	const named = [
		...form.getAll('flagId'),
		...(form.get('all') === 'page' ? form.getAll('page') : [])
	];
	const ids = named.filter((id) => typeof id === 'string' && id !== '' && !id.includes('\0'));
	return [...new Set(ids as string[])].slice(0, MOST);
}
