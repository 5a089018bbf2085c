import { useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useRef, useState } from 'react';
import type { Interruption, ServiceFunction } from '~/shared/api/types';
import { localized, useLanguage } from '~/shared/i18n/language';
import { MoreButton } from '~/shared/ui/MoreButton';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { serviceFunctions } from '../functions';
import { period } from '../period';
import status from '../Status.module.css';
import { useWords } from '../words/words';
import { ChangeInterruption, SwitchOff } from './InterruptionForms';
import { interruptionsQuery } from './interruptionQueries';
import styles from './Keep.module.css';
import { Switch } from './Switch';

/** Maintenance of the whole service and switches of single functions. */
export function InterruptionsPage({ navigation }: { navigation: ReactNode }) {
  const words = useWords();
  const query = useInfiniteQuery(interruptionsQuery);
  return (
    <Page title={words.interruptions.title} lead={<p>{words.interruptions.lead}</p>}>
      {navigation}
      <QueryView query={query}>
        {({ pages }) => {
          const all = pages.flatMap((page) => page.items);
          return (
            <>
              <Switches open={all.filter(({ endedAt }) => endedAt === null)} />
              <Earlier interruptions={all.filter(({ endedAt }) => endedAt !== null)} />
              <MoreButton query={query}>{words.announcements.more}</MoreButton>
            </>
          );
        }}
      </QueryView>
    </Page>
  );
}

function Switches({ open }: { open: Interruption[] }) {
  const words = useWords().interruptions;
  // One form at a time: that of a function, or of all of it.
  const [form, setForm] = useState<ServiceFunction | 'all' | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = () => {
    setForm(null);
    heading.current?.focus();
  };
  return (
    <section className={styles.section} aria-labelledby="switches">
      <h2 id="switches" ref={heading} tabIndex={-1}>
        {words.onTitle}
      </h2>
      <ul className={styles.functions}>
        {[null, ...serviceFunctions].map((each) => {
          const name = each ?? 'all';
          const off = open.find((interruption) => interruption.function === each);
          return (
            <li key={name}>
              {form === name && !off && <SwitchOff off={each} onClose={close} />}
              {form === name && off && <ChangeInterruption interruption={off} onClose={close} />}
              {form !== name && (
                <Switch
                  name={name}
                  off={off}
                  onForm={form === null ? () => setForm(name) : undefined}
                  onDone={() => heading.current?.focus()}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Earlier({ interruptions }: { interruptions: Interruption[] }) {
  const words = useWords();
  const language = useLanguage();
  return (
    <section className={status.section} aria-labelledby="earlier">
      <h2 id="earlier">{words.interruptions.pastTitle}</h2>
      {interruptions.length === 0 && <p>{words.interruptions.nonePast}</p>}
      <ul className={status.list}>
        {interruptions.map((interruption) => {
          const { text, lang } = localized(interruption.reason, language);
          return (
            <li key={interruption.id}>
              <p className={status.what}>{words.functions[interruption.function ?? 'all']}</p>
              <p>{period(interruption.beganAt, interruption.endedAt ?? interruption.beganAt, language)}</p>
              <p lang={lang}>{text}</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
