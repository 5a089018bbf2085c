import { AdministeredProviderPage } from '~/features/directory/AdministeredProviderPage';
import { AdministratorsSection } from '~/features/staff/AdministratorsSection';

/** A provider with its administrators, for the service's administrator. */
export default function AdministeredProviderRoute() {
  return (
    <AdministeredProviderPage>
      {(providerId) => <AdministratorsSection providerId={providerId} />}
    </AdministeredProviderPage>
  );
}
