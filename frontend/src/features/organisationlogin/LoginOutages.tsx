import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLocalPath } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { OrganisationName } from '~/shared/ui/OrganisationName';
import { connectionsQuery } from './queries';

/** Of which organisations the staff cannot log in now, for the service's administrator. */
export function LoginOutages() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { data } = useQuery(connectionsQuery);
  const out = data?.items.filter(({ flaw }) => flaw !== null) ?? [];
  if (out.length === 0) return null;
  return (
    <Notice kind="warning" title={t('organisationlogin.outages')}>
      <ul>
        {out.map(({ loginId, providerId, organisation, issuer }) => (
          <li key={loginId}>
            <Link to={path(`/administration/providers/${providerId}`)}>
              <OrganisationName name={organisation} />
            </Link>{' '}
            ({issuer})
          </li>
        ))}
      </ul>
    </Notice>
  );
}
