import { AdministrationNavigation } from '~/features/administration/AdministrationNavigation';
import { ContactSetupPage } from '~/features/contact/setup/ContactSetupPage';

/** The contact form is one of the pages of an organisation's administrator. */
export default function ContactFormRoute() {
  return <ContactSetupPage navigation={<AdministrationNavigation />} />;
}
