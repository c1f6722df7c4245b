import type { Application } from '$lib/server/commands/application';
import type { WallRefusal } from '$lib/domain/wall-refusal';
import type { SiteRow } from '$lib/server/store/sites';
import type { WallDeviceRow } from '$lib/server/store/wall-devices';

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
			/** Whose screen, or which agent's, the browser is; null: an ordinary one. */
			device: WallDeviceRow | null;
			/** Why no wall, or no agent's page, is shown; null where one may be, and on every other screen. */
			refused: WallRefusal | null;
		}
	}
}

export {};
