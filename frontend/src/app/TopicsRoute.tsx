import { AdministrationNavigation } from '~/features/administration/AdministrationNavigation';
import { TopicsPage } from '~/features/topic/TopicsPage';

/** The list of topics is one of the pages of the service's administrator. */
export default function TopicsRoute() {
  return <TopicsPage navigation={<AdministrationNavigation />} />;
}
