import type { Preset } from './preset';
import { amazonConnectRecords } from './presets/amazon-connect-records';
import { bankCalls } from './presets/bank-calls';
import { callWorkbook } from './presets/call-workbook';
import { chatwootCsat } from './presets/chatwoot-csat';
import { five9CallLog } from './presets/five9-call-log';
import { genesysInteractions } from './presets/genesys-interactions';
import { niceDataDownload } from './presets/nice-data-download';
import { shopRatings } from './presets/shop-ratings';
import { talkdeskContacts } from './presets/talkdesk-contacts';
import { zendeskTickets } from './presets/zendesk-tickets';

/** Every export known by its columns, besides the product's own. */
export const PRESETS: readonly Preset[] = [
	amazonConnectRecords,
	bankCalls,
	callWorkbook,
	chatwootCsat,
	five9CallLog,
	genesysInteractions,
	niceDataDownload,
	shopRatings,
	talkdeskContacts,
	zendeskTickets
];
