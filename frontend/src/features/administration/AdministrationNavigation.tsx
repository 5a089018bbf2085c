import { useTranslation } from 'react-i18next';
import { useOwnSession } from '~/shared/auth/session';
import { useLocalPath } from '~/shared/i18n/language';
import { SectionLinks } from '~/shared/ui/SectionLinks';

/** The pages of whoever administers an organisation or the service. */
export function AdministrationNavigation() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const { actions } = useOwnSession();
  const links = [
    { action: 'administration.list', to: '/administration', text: t('administration.workspaces.title') },
    { action: 'staff.list', to: '/administration/staff', text: t('staff.title') },
    { action: 'contact-form.set-up', to: '/administration/contact-form', text: t('contact.setup.title') },
    { action: 'provider.manage', to: '/administration/providers', text: t('directory.keep.title') },
    { action: 'retention.plan', to: '/administration/retention', text: t('administration.retention.title') },
    {
      action: 'questionnaire.manage',
      to: '/administration/questionnaires',
      text: t('questionnaire.list.title'),
    },
    { action: 'service-text.manage', to: '/administration/texts', text: t('administration.texts') },
    {
      action: 'announcement.manage',
      to: '/administration/announcements',
      text: t('administration.announcements'),
    },
    {
      action: 'interruption.manage',
      to: '/administration/interruptions',
      text: t('administration.interruptions'),
    },
    { action: 'topic.manage', to: '/administration/topics', text: t('topic.list.title') },
  ];
  return (
    <SectionLinks
      label={t('administration.navigation')}
      links={links
        .filter(({ action }) => actions.includes(action))
        .map(({ to, text }) => ({ to: path(to), text }))}
    />
  );
}
