import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { afterwards } from '~/shared/api/afterwards';
import { useLanguage } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Notice } from '~/shared/ui/Notice';
import { QueryView } from '~/shared/ui/QueryView';
import { Markdown } from '../markdown/Markdown';
import { textVersionQuery } from '../textQueries';
import { useWords } from '../words/words';
import { Changes } from './Changes';
import { useAcceptTerms } from './queries';
import styles from './Terms.module.css';

interface AcceptTermsProps {
  number: number;
  /** The version accepted last, if there is one to compare with. */
  before?: number | undefined;
}

export function AcceptTerms({ number, before }: AcceptTermsProps) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const announce = useAnnounce();
  const accept = useAcceptTerms();
  const query = useQuery(textVersionQuery('terms', number, language));
  const go = () => {
    if (accept.isPending) return;
    afterwards(accept.mutateAsync(number), () => announce(words.terms.accepted));
  };
  return (
    <QueryView query={query}>
      {(text) => (
        <>
          {before !== undefined && (
            <section className={styles.part}>
              <h2>{words.terms.changes}</h2>
              <Changes kind="terms" before={before} after={number} />
            </section>
          )}
          <section className={styles.part} lang={text.language}>
            {before !== undefined && <h2 lang={language}>{words.terms.whole}</h2>}
            <Markdown text={text.body} />
          </section>
          {accept.isError && (
            <Notice kind="error" announced>
              <p>{problemText(t, accept.error)}</p>
            </Notice>
          )}
          <Actions>
            <Button onClick={go} busy={accept.isPending && words.terms.accepting}>
              {words.terms.accept}
            </Button>
          </Actions>
        </>
      )}
    </QueryView>
  );
}
