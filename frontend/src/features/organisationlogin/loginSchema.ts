import type { OrganisationLogin, OrganisationLoginTerms } from '~/shared/api/types';
import { z } from '~/shared/form/zod';

const path = z.string().trim().max(300, 'too-long');
const given = z.string().trim().min(1, 'required').max(300, 'too-long');

const common = {
  issuer: given,
  clientId: z.string().trim().min(1, 'required').max(200, 'too-long'),
  logout: path,
};

export const loginSchema = z.discriminatedUnion('found', [
  z.object({ ...common, found: z.literal('metadata'), authorization: path, token: path, keys: path }),
  z.object({ ...common, found: z.literal('paths'), authorization: given, token: given, keys: given }),
]);
export type LoginValues = z.infer<typeof loginSchema>;

export const loginFields = [
  'issuer',
  'clientId',
  'found',
  'authorization',
  'token',
  'keys',
  'logout',
] as const;

export const emptyLogin: LoginValues = {
  issuer: '',
  clientId: 'opastin',
  found: 'metadata',
  authorization: '',
  token: '',
  keys: '',
  logout: '',
};

export function valuesOf({ issuer, clientId, paths }: OrganisationLogin): LoginValues {
  return {
    ...emptyLogin,
    issuer,
    clientId,
    ...(paths && { ...paths, found: 'paths', logout: paths.logout ?? '' }),
  };
}

export function termsOf(values: LoginValues, enabled: boolean): OrganisationLoginTerms {
  const { clientId, found, authorization, token, keys, logout } = values;
  return {
    clientId,
    paths: found === 'paths' ? { authorization, token, keys, logout: logout || null } : null,
    enabled,
  };
}
