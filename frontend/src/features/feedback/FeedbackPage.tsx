import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams, useSearchParams } from 'react-router';
import type { FeedbackOccasion } from '~/shared/api/types';
import { useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { ButtonLink } from '~/shared/ui/ButtonLink';
import { Notice } from '~/shared/ui/Notice';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { readForm } from '../questionnaire/form/readForm';
import styles from './Feedback.module.css';
import { FeedbackForm } from './FeedbackForm';
import { GivenNotice } from './GivenNotice';
import { feedbackQuery, nameOf } from './queries';
import { useOccasionName } from './useOccasionName';

/** Where a customer gives anonymous feedback: on the guidance that has ended, or on a single meeting. */
export default function FeedbackPage() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { workspaceId = '' } = useParams();
  const [search] = useSearchParams();
  const query = useQuery(feedbackQuery(workspaceId));
  const [given, setGiven] = useState<string>();
  const wanted = search.get('on');
  const here = `/workspaces/${workspaceId}/feedback`;
  return (
    <Page
      title={t('feedback.page.title')}
      above={<BackLink to={path(`/workspaces/${workspaceId}`)}>{t('feedback.page.back')}</BackLink>}
      lead={<p>{t('feedback.page.lead')}</p>}
    >
      <QueryView query={query}>
        {({ questionnaire, items }) => {
          const occasion = items.find((item) => nameOf(item) === wanted) ?? only(items, wanted);
          if (given !== undefined && given === (wanted ?? '')) {
            return <GivenNotice>{items.length > 0 && <Choice items={items} here={here} />}</GivenNotice>;
          }
          if (occasion && questionnaire) {
            return (
              <FeedbackForm
                key={nameOf(occasion)}
                workspaceId={workspaceId}
                form={readForm(questionnaire)}
                occasion={occasion}
                onGiven={() => setGiven(wanted ?? '')}
              />
            );
          }
          return items.length > 0 ? <Choice items={items} here={here} /> : <Nothing />;
        }}
      </QueryView>
    </Page>
  );
}

/** Nothing has to be chosen where there is one thing only. */
function only(items: FeedbackOccasion[], wanted: string | null): FeedbackOccasion | undefined {
  return wanted === null && items.length === 1 ? items[0] : undefined;
}

function Nothing() {
  const { t } = useTranslation();
  return (
    <Notice title={t('feedback.page.nothing')}>
      <p>{t('feedback.page.nothingText')}</p>
    </Notice>
  );
}

function Choice({ items, here }: { items: FeedbackOccasion[]; here: string }) {
  const { t } = useTranslation();
  const path = useLocalPath();
  const occasionName = useOccasionName();
  return (
    <section aria-labelledby="choose">
      <h2 id="choose">{t('feedback.page.choose')}</h2>
      <ul className={styles.choice}>
        {items.map((item) => (
          <li key={nameOf(item)}>
            <ButtonLink variant="secondary" to={`${path(here)}?on=${nameOf(item)}`}>
              {occasionName(item)}
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
