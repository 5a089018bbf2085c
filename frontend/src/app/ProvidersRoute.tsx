import { AdministrationNavigation } from '~/features/administration/AdministrationNavigation';
import { AdministeredProvidersPage } from '~/features/directory/AdministeredProvidersPage';

/** The list of providers is one of the pages of the service's administrator. */
export default function ProvidersRoute() {
  return <AdministeredProvidersPage navigation={<AdministrationNavigation />} />;
}
