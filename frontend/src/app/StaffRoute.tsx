import { AdministrationNavigation } from '~/features/administration/AdministrationNavigation';
import { StaffPage } from '~/features/staff/StaffPage';

/** The staff is one of the pages of an organisation's administrator. */
export default function StaffRoute() {
  return <StaffPage navigation={<AdministrationNavigation />} />;
}
