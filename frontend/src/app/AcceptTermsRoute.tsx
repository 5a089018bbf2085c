import { useTranslation } from 'react-i18next';
import AcceptTermsPage from '~/features/service/terms/AcceptTermsPage';
import { useLocalPath } from '~/shared/i18n/language';

/** Terms that are announced can be accepted before they come into force (T18). */
export default function AcceptTermsRoute() {
  const { t } = useTranslation();
  const path = useLocalPath();
  return <AcceptTermsPage back={{ to: path('/workspaces'), text: t('common.workspaces') }} />;
}
