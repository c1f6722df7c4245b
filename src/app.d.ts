import type { Application } from '$lib/server/commands/application';
import type { SiteRow } from '$lib/server/store/sites';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** Under which the log has the cause. */
			id?: string;
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
