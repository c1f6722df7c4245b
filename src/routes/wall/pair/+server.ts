import { pairBrowser } from '../../shell/pair-browser';
import type { RequestHandler } from './$types';

export const POST: RequestHandler = (event) => pairBrowser(event, 'wall');
