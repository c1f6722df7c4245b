import { leavePairing } from '../../shell/leave-pairing';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => leavePairing(event, '/own');
