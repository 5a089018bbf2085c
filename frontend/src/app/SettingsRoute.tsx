import { SettingsPage } from '~/features/identity/SettingsPage';
import { EmailChoices } from '~/features/notification/EmailChoices';

/** One's own data, and what one gets e-mails about. */
export default function SettingsRoute() {
  return <SettingsPage emails={<EmailChoices />} />;
}
