import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import type { OrganisationLogin } from '~/shared/api/types';
import { Button } from '~/shared/ui/Button';
import cards from '~/shared/ui/Cards.module.css';
import { ConfirmDialog } from '~/shared/ui/ConfirmDialog';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { SummaryItem, SummaryList } from '~/shared/ui/SummaryList';
import { useFocusKept } from '~/shared/ui/useFocusKept';
import { TrialButton, TrialResult } from './ConnectionTrial';
import { Flaws } from './Flaws';
import { termsOf, valuesOf } from './loginSchema';
import styles from './OrganisationLogin.module.css';
import { connectionsQuery, useChangeLogin, useRemoveLogin, useTryConnection } from './queries';

interface LoginCardProps {
  providerId: string;
  login: OrganisationLogin;
  onChange: () => void;
}

type Step = 'enable' | 'disable' | 'remove';

/** One of an organisation's OpenID providers, with what has to be registered there. */
export function LoginCard({ providerId, login, onChange }: LoginCardProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const area = useFocusKept<HTMLLIElement>();
  const [asking, setAsking] = useState<Step | null>(null);
  const change = useChangeLogin(providerId);
  const remove = useRemoveLogin(providerId);
  const trial = useTryConnection();
  const connections = useQuery(connectionsQuery);
  const { id, issuer, clientId, enabled, paths } = login;
  const flaw = enabled ? connections.data?.items.find(({ loginId }) => loginId === id)?.flaw : null;
  const close = () => {
    setAsking(null);
    change.reset();
    remove.reset();
  };
  const go = (step: Step) => {
    if (change.isPending || remove.isPending) return;
    const going =
      step === 'remove'
        ? remove.mutateAsync(login)
        : change.mutateAsync({ login, terms: termsOf(valuesOf(login), step === 'enable') });
    afterwards(going, () => {
      announce(t(`organisationlogin.step.${step}.done`));
      close();
    });
  };
  const steps: Step[] = enabled ? ['disable'] : ['enable', 'remove'];
  return (
    <li ref={area} className={cards.card} data-turn={enabled ? 'agreed' : 'closed'}>
      <div className={cards.head}>
        <h3 className={cards.name}>{issuer}</h3>
        <p className={cards.state}>{t(`organisationlogin.state.${enabled ? 'enabled' : 'disabled'}`)}</p>
      </div>
      {flaw && (
        <Notice kind="warning" title={t('organisationlogin.outage')}>
          <Flaws flaws={[flaw]} />
        </Notice>
      )}
      <SummaryList>
        <SummaryItem term={t('organisationlogin.form.clientId')}>{clientId}</SummaryItem>
        {(['redirectAddress', 'logoutAddress', 'keysAddress', 'startAddress'] as const).map((name) => (
          <SummaryItem key={name} term={t(`organisationlogin.${name}`)}>
            <span className={styles.address}>{login[name]}</span>
          </SummaryItem>
        ))}
      </SummaryList>
      <TrialResult trial={trial} />
      <div className={cards.actions}>
        {steps.map((step) => (
          <Button key={step} variant="secondary" onClick={() => setAsking(step)}>
            {t(`organisationlogin.step.${step}.button`)} <span className="visually-hidden">{issuer}</span>
          </Button>
        ))}
        <TrialButton
          trial={trial}
          onTry={() => trial.mutate({ issuer, paths: paths ?? null })}
          issuer={issuer}
        />
        <Button variant="secondary" onClick={onChange}>
          {t('organisationlogin.change')} <span className="visually-hidden">{issuer}</span>
        </Button>
      </div>
      {asking !== null && (
        <ConfirmDialog
          title={t(`organisationlogin.step.${asking}.title`)}
          go={t(`organisationlogin.step.${asking}.button`)}
          onGo={() => go(asking)}
          onClose={close}
          step={asking === 'remove' ? remove : change}
        >
          <p>{t(`organisationlogin.step.${asking}.text`)}</p>
        </ConfirmDialog>
      )}
    </li>
  );
}
