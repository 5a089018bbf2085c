import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { afterwards } from '~/shared/api/afterwards';
import { useIdempotencyKey } from '~/shared/form/useIdempotencyKey';
import { useLocalPath } from '~/shared/i18n/language';
import { BackLink } from '~/shared/ui/BackLink';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import { Page } from '~/shared/ui/Page';
import { QueryView } from '~/shared/ui/QueryView';
import { administeredProvidersQuery, useAddProvider } from './administrationQueries';
import { ProviderForm } from './ProviderForm';
import { emptyProvider } from './providerSchema';

/** A provider joins (G23). */
export default function NewProviderPage() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const add = useAddProvider();
  const key = useIdempotencyKey();
  const query = useInfiniteQuery(administeredProvidersQuery);
  return (
    <Page
      title={t('directory.keep.newTitle')}
      lead={<p>{t('directory.keep.newLead')}</p>}
      above={<BackLink to={path('/administration/providers')}>{t('directory.keep.title')}</BackLink>}
    >
      <QueryView query={query}>
        {({ pages }) => (
          <ProviderForm
            initial={emptyProvider(pages[0]?.offeredIssuer ?? '')}
            saved={add.isSuccess}
            pending={add.isPending}
            error={add.error}
            onSubmit={(wish, onProblem) => {
              const adding = add.mutateAsync({ wish, key: key.current() });
              adding.catch(onProblem);
              afterwards(adding, ({ provider }) => {
                announce(t('directory.keep.added'));
                void navigate(path(`/administration/providers/${provider.id}`), { replace: true });
              });
            }}
          />
        )}
      </QueryView>
    </Page>
  );
}
