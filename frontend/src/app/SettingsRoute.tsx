import { SettingsPage } from '~/features/identity/SettingsPage';
import { EmailChoices } from '~/features/notification/EmailChoices';
import { AcceptedTerms } from '~/features/service/terms/AcceptedTerms';

/** One's own data, what one gets e-mails about, and the terms that one has accepted. */
export default function SettingsRoute() {
  return <SettingsPage emails={<EmailChoices />} terms={<AcceptedTerms />} />;
}
