import { AdministrationNavigation } from '~/features/administration/AdministrationNavigation';
import { AdministeredProvidersPage } from '~/features/directory/AdministeredProvidersPage';
import { LoginOutages } from '~/features/organisationlogin/LoginOutages';

/** The providers that have joined, and whose own log-ins do not work, for the service's administrator. */
export default function ProvidersRoute() {
  return (
    <AdministeredProvidersPage
      navigation={
        <>
          <AdministrationNavigation />
          <LoginOutages />
        </>
      }
    />
  );
}
