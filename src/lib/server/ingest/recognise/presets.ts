import type { Preset } from './preset';
import { amazonConnectMetrics } from './presets/amazon-connect-metrics';
import { amazonConnectRecords } from './presets/amazon-connect-records';
import { bankCalls } from './presets/bank-calls';
import { callWorkbook } from './presets/call-workbook';
import { chatwootAgents } from './presets/chatwoot-agents';
import { chatwootCsat } from './presets/chatwoot-csat';
import { cloudtalkAgents } from './presets/cloudtalk-agents';
import { five9Agents } from './presets/five9-agents';
import { five9CallLog } from './presets/five9-call-log';
import { freshdeskTickets } from './presets/freshdesk-tickets';
import { genesysAdherence } from './presets/genesys-adherence';
import { genesysAgentPerformance } from './presets/genesys-agent-performance';
import { genesysAgentStatus } from './presets/genesys-agent-status';
import { genesysConversations } from './presets/genesys-conversations';
import { genesysInteractions } from './presets/genesys-interactions';
import { googleHandled } from './presets/google-handled';
import { intercomConversations } from './presets/intercom-conversations';
import { niceAgentDays } from './presets/nice-agent-days';
import { niceContactHistory } from './presets/nice-contact-history';
import { niceDataDownload } from './presets/nice-data-download';
import { shopRatings } from './presets/shop-ratings';
import { talkdeskCalls } from './presets/talkdesk-calls';
import { talkdeskContacts } from './presets/talkdesk-contacts';
import { zendeskTickets } from './presets/zendesk-tickets';

/** Every export known by its columns, besides the product's own. */
export const PRESETS: readonly Preset[] = [
	amazonConnectMetrics,
	amazonConnectRecords,
	bankCalls,
	callWorkbook,
	chatwootAgents,
	chatwootCsat,
	cloudtalkAgents,
	five9Agents,
	five9CallLog,
	freshdeskTickets,
	genesysAdherence,
	genesysAgentPerformance,
	genesysAgentStatus,
	genesysConversations,
	genesysInteractions,
	googleHandled,
	intercomConversations,
	niceAgentDays,
	niceContactHistory,
	niceDataDownload,
	shopRatings,
	talkdeskCalls,
	talkdeskContacts,
	zendeskTickets
];
