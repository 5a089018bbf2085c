import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { afterwards } from '~/shared/api/afterwards';
import { isProblem } from '~/shared/api/problem';
import type { TextVersion } from '~/shared/api/types';
import { useOwnSession } from '~/shared/auth/session';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { dayOf, formatDate } from '~/shared/i18n/dates';
import { useLanguage, useLocalPath } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import type { TextKind } from '../textQueries';
import { fill, useWords } from '../words/words';
import styles from './Keep.module.css';
import { keptTextsQuery, useDraftText } from './queries';

const kinds: TextKind[] = ['about', 'faq', 'terms', 'privacy', 'accessibility', 'cookies', 'security'];

/** The texts that one keeps, in all their versions. */
export function TextsPage({ navigation }: { navigation: ReactNode }) {
  const words = useWords();
  const { roles } = useOwnSession();
  const query = useQuery(keptTextsQuery);
  const ofService = roles.includes('SERVICE_ADMINISTRATOR');
  return (
    <Page
      title={words.keep.title}
      lead={<p>{ofService ? words.keep.leadService : words.keep.leadProvider}</p>}
    >
      {navigation}
      <QueryView query={query}>
        {({ items }) =>
          (ofService ? kinds : (['privacy'] as const)).map((kind) => (
            <Series key={kind} kind={kind} versions={items.filter((text) => text.kind === kind)} />
          ))
        }
      </QueryView>
    </Page>
  );
}

function Series({ kind, versions }: { kind: TextKind; versions: TextVersion[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const inForce = versionInForce(versions);
  return (
    <section className={styles.series} aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>{t(`footer.${kind}`)}</h2>
      {versions.length > 0 ? (
        <ul className={styles.versions}>
          {versions.map((text) => (
            <Version key={text.id} text={text} inForce={inForce} />
          ))}
        </ul>
      ) : (
        <p>{words.keep.none}</p>
      )}
      {!versions.some(({ stage }) => stage === 'DRAFT') && <Begin kind={kind} />}
    </section>
  );
}

function versionInForce(versions: TextVersion[]): number {
  const today = dayOf(new Date());
  return Math.max(
    0,
    ...versions.filter(({ inForceOn }) => inForceOn && inForceOn <= today).map(({ number }) => number),
  );
}

interface VersionProps {
  text: TextVersion;
  /** The number of the version that holds today. */
  inForce: number;
}

function Version({ text, inForce }: VersionProps) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const path = useLocalPath();
  const ofAge = text.number === inForce ? words.keep.inForce : words.keep.replaced;
  return (
    <li>
      <Link to={path(`/administration/texts/${text.id}`)}>
        <span className="visually-hidden">{t(`footer.${text.kind}`)}, </span>
        {fill(words.keep.version, { number: text.number })}
      </Link>
      <span className={styles.stage} data-stage={text.stage}>
        {text.number > inForce ? words.keep.stage[text.stage] : ofAge}
      </span>
      {text.inForceOn && <span>{fill(words.keep.from, { day: formatDate(text.inForceOn, language) })}</span>}
    </li>
  );
}

function Begin({ kind }: { kind: TextKind }) {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const path = useLocalPath();
  const draft = useDraftText();
  const key = useIdempotencyKey();
  const begin = () => {
    if (draft.isPending) return;
    afterwards(draft.mutateAsync({ kind, key: key.current() }), ({ id }) =>
      navigate(path(`/administration/texts/${id}`)),
    );
  };
  return (
    <>
      {draft.isError && (
        <Notice kind="error" announced>
          <p>
            {isProblem(draft.error, 'invalid-request') ? words.keep.draftExists : problemText(t, draft.error)}
          </p>
        </Notice>
      )}
      <Actions>
        <Button variant="secondary" onClick={begin} busy={draft.isPending && t('common.loading')}>
          {words.keep.begin}
          <span className="visually-hidden"> {t(`footer.${kind}`)}</span>
        </Button>
      </Actions>
    </>
  );
}
