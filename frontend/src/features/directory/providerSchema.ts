import type { AdministeredProvider, ProviderWish } from '~/shared/api/types';
import { emailSchema } from '~/shared/form/email';
import { z } from '~/shared/form/zod';
import { languages } from '~/shared/i18n/language';
import { sectors } from './wish';

const name = z.string().trim().min(1, 'required').max(120, 'too-long');
const address = z
  .string()
  .trim()
  .max(300, 'too-long')
  .regex(/^(https:\/\/[^\s/]+\S*)?$/, 'invalid-web-address');

export const providerSchema = z.object({
  nameFi: name,
  nameSv: name,
  nameEn: name,
  sector: z.enum(sectors, 'required'),
  languages: z.array(z.enum(languages)).min(1, 'required'),
  municipalities: z.array(z.string()),
  expectedAnswerDays: z.string().regex(/^([1-9]|[12]\d|30)$/, 'out-of-range'),
  email: emailSchema,
  phone: z.string().trim().max(40, 'too-long'),
  webAddress: address,
  privacyNotice: address.min(1, 'required'),
  dataProtectionEmail: emailSchema,
  issuers: z.string().trim(),
});
export type ProviderValues = z.infer<typeof providerSchema>;

export const providerFields = [
  'nameFi',
  'nameSv',
  'nameEn',
  'sector',
  'languages',
  'municipalities',
  'expectedAnswerDays',
  'email',
  'phone',
  'webAddress',
  'privacyNotice',
  'dataProtectionEmail',
  'issuers',
] as const;

export const emptyProvider = (issuer: string): ProviderValues => ({
  nameFi: '',
  nameSv: '',
  nameEn: '',
  sector: 'EMPLOYMENT',
  languages: ['fi'],
  municipalities: [],
  expectedAnswerDays: '3',
  email: '',
  phone: '',
  webAddress: '',
  privacyNotice: '',
  dataProtectionEmail: '',
  issuers: issuer,
});

export const valuesOf = ({ provider, issuers }: AdministeredProvider): ProviderValues => ({
  nameFi: provider.name.fi,
  nameSv: provider.name.sv,
  nameEn: provider.name.en,
  sector: provider.sector,
  languages: provider.languages,
  municipalities: provider.municipalities.map(({ code }) => code),
  expectedAnswerDays: String(provider.expectedAnswerDays),
  email: provider.email ?? '',
  phone: provider.phone ?? '',
  webAddress: provider.webAddress ?? '',
  privacyNotice: provider.privacyNotice ?? '',
  dataProtectionEmail: provider.dataProtectionEmail ?? '',
  issuers: issuers.join('\n'),
});

export const wishOf = (values: ProviderValues): ProviderWish => ({
  ...values,
  expectedAnswerDays: Number(values.expectedAnswerDays),
  phone: values.phone || null,
  webAddress: values.webAddress || null,
  issuers: values.issuers.split(/\s+/).filter(Boolean),
});
