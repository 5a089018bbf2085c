import type { Standing } from './types';

/** On which side of the conversation somebody is; texts differ by it. */
export function sideOf(standing: Standing): 'CUSTOMER' | 'EXPERT' {
  return standing === 'CUSTOMER' ? 'CUSTOMER' : 'EXPERT';
}
