import { AdministrationNavigation } from '~/features/administration/AdministrationNavigation';
import { TextsPage } from '~/features/service/keep/TextsPage';

/** The texts of the service are one of the pages of administration. */
export default function TextsRoute() {
  return <TextsPage navigation={<AdministrationNavigation />} />;
}
