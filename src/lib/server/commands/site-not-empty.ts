/** The demo centre goes into an empty site only: it would be lost among real contacts, and they in it. */
export class SiteNotEmpty extends Error {
	override name = 'SiteNotEmpty';
	constructor(readonly slug: string) {
		super(
			`The site "${slug}" already has contacts. The demo centre goes into an empty site only: start with an empty data folder, for example DATA_DIR=./demo-data.`
		);
	}
}
