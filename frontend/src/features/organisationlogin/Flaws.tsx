import { useTranslation } from 'react-i18next';
import type { ProviderFlaw } from '~/shared/api/types';

/** What is wrong at an OpenID provider, each with what to do about it. */
export function Flaws({ flaws }: { flaws: ProviderFlaw[] }) {
  const { t } = useTranslation();
  if (flaws.length === 1) return flaws.map((flaw) => <p key={flaw}>{t(`organisationlogin.flaw.${flaw}`)}</p>);
  return (
    <ul>
      {flaws.map((flaw) => (
        <li key={flaw}>{t(`organisationlogin.flaw.${flaw}`)}</li>
      ))}
    </ul>
  );
}
