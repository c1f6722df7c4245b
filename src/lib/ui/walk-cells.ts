import { nextCell } from './next-cell';

/**
 * Makes the links of a table's cells one stop for the Tab key: arrows go from cell to cell, Home and End along the row.
 * Without scripts every link stays a stop of its own.
 * @param read what the table is made of: it is set up anew when that changes
 */
export function walkCells(read: () => unknown) {
	return (table: HTMLTableElement) => {
		read();
		const linkOf = (cell: Element) => cell.querySelector<HTMLAnchorElement>('a[href]');
		const rows = () =>
			[...(table.tBodies[0]?.rows ?? [])].map((row) => [...row.querySelectorAll('td')].map(linkOf));
		const stopAt = (stop: HTMLAnchorElement | null) => {
			for (const link of rows().flat()) if (link) link.tabIndex = link === stop ? 0 : -1;
		};
		const onKey = (event: KeyboardEvent) => {
			if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
			const links = rows();
			const row = links.findIndex((of) => of.some((link) => link === event.target));
			const column = links[row]?.findIndex((link) => link === event.target) ?? -1;
			if (column < 0) return;
			const there = links.map((of) => of.map((link) => link !== null));
			const to = nextCell(event.key, { row, column }, there);
			const link = to && links[to.row]?.[to.column];
			if (!link) return;
			event.preventDefault();
			link.focus();
		};
		const onFocus = ({ target }: FocusEvent) => {
			if (target instanceof HTMLAnchorElement) stopAt(target);
		};
		stopAt(rows().flat().find(Boolean) ?? null);
		table.addEventListener('keydown', onKey);
		table.addEventListener('focusin', onFocus);
		return () => {
			table.removeEventListener('keydown', onKey);
			table.removeEventListener('focusin', onFocus);
		};
	};
}
