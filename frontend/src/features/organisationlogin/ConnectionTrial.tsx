import { useTranslation } from 'react-i18next';
import { problemText } from '~/shared/i18n/problemText';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import { Flaws } from './Flaws';
import type { useTryConnection } from './queries';

type Trial = ReturnType<typeof useTryConnection>;

interface TrialButtonProps {
  trial: Trial;
  onTry: () => void;
  /** Of which login service, where there are several. */
  issuer?: string;
}

/** Tries whether people could log in at an OpenID provider. */
export function TrialButton({ trial, onTry, issuer }: TrialButtonProps) {
  const { t } = useTranslation();
  return (
    <Button variant="secondary" busy={trial.isPending && t('organisationlogin.trial.trying')} onClick={onTry}>
      {t('organisationlogin.trial.button')}
      {issuer && <span className="visually-hidden"> {issuer}</span>}
    </Button>
  );
}

interface TrialResultProps {
  trial: Trial;
  /** The server's remarks stand at the fields already. */
  toldAtFields?: boolean;
}

/** What came of it, in plain words. */
export function TrialResult({ trial: { data, error }, toldAtFields = false }: TrialResultProps) {
  const { t } = useTranslation();
  if (error !== null && !toldAtFields) {
    return (
      <Notice kind="error" announced>
        <p>{problemText(t, error)}</p>
      </Notice>
    );
  }
  if (!data) return null;
  return data.flaws.length === 0 ? (
    <Notice kind="success" title={t('organisationlogin.trial.works')} announced>
      <p>{t('organisationlogin.trial.worksText')}</p>
    </Notice>
  ) : (
    <Notice kind="warning" title={t('organisationlogin.trial.flawed')} announced>
      <Flaws flaws={data.flaws} />
    </Notice>
  );
}
