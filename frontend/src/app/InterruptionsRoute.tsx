import { AdministrationNavigation } from '~/features/administration/AdministrationNavigation';
import { InterruptionsPage } from '~/features/service/announcements/keep/InterruptionsPage';

/** Maintenance and switches are one of the pages of administration. */
export default function InterruptionsRoute() {
  return <InterruptionsPage navigation={<AdministrationNavigation />} />;
}
