import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useParams, useSearchParams } from 'react-router';
import type { ServiceText } from '~/shared/api/types';
import { useLanguage } from '~/shared/i18n/language';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { Contents } from './Contents';
import { Markdown } from './markdown/Markdown';
import styles from './ServiceText.module.css';
import { TextFacts } from './TextFacts';
import { Changes } from './terms/Changes';
import { serviceTextQuery, type TextKind, textVersionQuery } from './textQueries';
import { VersionList } from './VersionList';
import { fill, useWords } from './words/words';

/** A text of the service for everybody: the version in force, or the one that the address names. */
export function ServiceTextPage({ kind }: { kind: TextKind }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { providerId } = useParams();
  const [search] = useSearchParams();
  const number = Number(search.get('version'));
  const named = useQuery({ ...textVersionQuery(kind, number, language, providerId), enabled: number > 0 });
  const present = useQuery({ ...serviceTextQuery(kind, language, providerId), enabled: !(number > 0) });
  const query = number > 0 ? named : present;
  return (
    <div lang={query.data?.language}>
      <Page title={query.data?.title ?? t(`footer.${kind}`)}>
        <QueryView query={query}>{(text) => <Text text={text} />}</QueryView>
      </Page>
    </div>
  );
}

function Text({ text }: { text: ServiceText }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useWords();
  useFragment();
  return (
    <>
      <div lang={language}>
        <TextFacts text={text} />
        {text.language !== language && (
          <Notice>
            <p>{fill(words.page.onlyIn, { language: t(`common.languages.${text.language}`) })}</p>
          </Notice>
        )}
      </div>
      <Contents text={text.body} />
      <Markdown text={text.body} grouped={text.kind === 'faq'} />
      <div lang={language}>
        <WhatChanged text={text} />
        <VersionList text={text} />
      </div>
    </>
  );
}

const compared: TextKind[] = ['terms', 'privacy'];

/** What binds or concerns people is compared with the version before. */
function WhatChanged({ text }: { text: ServiceText }) {
  const words = useWords();
  if (text.number < 2 || !compared.includes(text.kind)) return null;
  return (
    <section className={`${styles.versions} not-in-print`} aria-labelledby="changes">
      <h2 id="changes">{words.terms.changes}</h2>
      <Changes
        kind={text.kind}
        provider={text.providerId ?? undefined}
        before={text.number - 1}
        after={text.number}
      />
    </section>
  );
}

/** The text came after the browser looked for the place that the address names. */
function useFragment() {
  const { hash } = useLocation();
  useEffect(() => {
    if (hash) document.getElementById(decodeURIComponent(hash.slice(1)))?.scrollIntoView();
  }, [hash]);
}
