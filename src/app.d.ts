import type { Application } from '$lib/server/commands/application';
import type { SiteRow } from '$lib/server/store/sites';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Under which the log has the cause. */
			id?: string;
			/** Of the message, where it is not the reader's. */
			lang?: 'en';
		}
		interface Locals {
			app: Application;
			store: Application['store'];
			/** The site that the screens show, and all that there are. */
			site: SiteRow;
			sites: SiteRow[];
		}
	}
}

export {};
