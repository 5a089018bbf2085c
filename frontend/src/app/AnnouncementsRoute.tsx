import { AdministrationNavigation } from '~/features/administration/AdministrationNavigation';
import { AnnouncementsPage } from '~/features/service/announcements/keep/AnnouncementsPage';

/** Announcements are one of the pages of administration. */
export default function AnnouncementsRoute() {
  return <AnnouncementsPage navigation={<AdministrationNavigation />} />;
}
