import type { Articles } from '../../article';
import { en } from './en';
import { fi } from './fi';
import { sv } from './sv';

export const faq: Articles = { fi, sv, en };
