import { error } from '@sveltejs/kit';
import { SHEET_ROWS } from '$lib/server/export/sheet-xml';
import { countContacts } from '$lib/server/store/read/contact-list';
import { readContactQuery } from '$lib/views/contact/contact-query';
import { contactFilter } from '../../contacts/contact-filter';
import { csvAnswer, workbookAnswer } from '../answer';
import { TABLE_READERS } from '../readers';
import type { RequestHandler } from './$types';

/** A table of a screen to take away: `/export/swings.csv`, `/export/review.xlsx?week=2026-W47`, with the screen's filters. */
export const GET: RequestHandler = async ({ locals, params, url }) => {
	const [name = '', format, ...rest] = params.file.split('.');
	const read = TABLE_READERS.get(name);
	if (!read || rest.length > 0 || (format !== 'csv' && format !== 'xlsx'))
		error(404, `There is no table "${params.file}".`);
	if (name === 'contacts' && format === 'xlsx') await refuseTooMany(locals, url.searchParams);
	const tables = await read(locals, url.searchParams);
	if (!tables) error(404, name === 'review' ? 'There is no such week.' : 'There is no such queue.');
	const { settings } = locals.site;
	const fileName = [name, url.searchParams.get('week')].filter(Boolean).join('-');
	if (format === 'xlsx') return workbookAnswer(tables, fileName, settings.zone);
	const title = url.searchParams.get('table');
	const table = title === null ? tables[0] : tables.find((one) => one.title === title);
	if (!table) error(404, `There is no table "${title ?? name}".`);
	return csvAnswer(table, title === null ? fileName : `${fileName}-${slug(title)}`);
};

const slug = (title: string) => title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** A sheet has an end; better said before than found missing at the bottom. */
async function refuseTooMany({ store, site }: App.Locals, address: URLSearchParams): Promise<void> {
	const filter = await contactFilter(store, site, readContactQuery(address));
	const n = await countContacts(store, site.siteId, filter);
	if (n >= SHEET_ROWS)
		error(
			413,
			`These are ${n} contacts, and a sheet of a workbook holds ${SHEET_ROWS - 1}: choose fewer days, or take the CSV.`
		);
}
