import { AdministeredProviderPage } from '~/features/directory/AdministeredProviderPage';
import { LoginsSection } from '~/features/organisationlogin/LoginsSection';
import { AdministratorsSection } from '~/features/staff/AdministratorsSection';

/** A provider with its administrators and its log-in, for the service's administrator. */
export default function AdministeredProviderRoute() {
  return (
    <AdministeredProviderPage>
      {(providerId) => (
        <>
          <AdministratorsSection providerId={providerId} />
          <LoginsSection providerId={providerId} />
        </>
      )}
    </AdministeredProviderPage>
  );
}
