import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '~/shared/ui/Notice';

/** Feedback has been sent: the focus comes here, because the button that was pressed is gone. */
export function GivenNotice({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <section aria-labelledby="given">
        <h2 id="given" ref={heading} tabIndex={-1}>
          {t('feedback.given.title')}
        </h2>
        <Notice kind="success">
          <p>{t('feedback.given.text')}</p>
        </Notice>
      </section>
      {children}
    </>
  );
}
