import { AdministrationNavigation } from '~/features/administration/AdministrationNavigation';
import { QuestionnairesPage } from '~/features/questionnaire/QuestionnairesPage';

/** For their keepers one of the pages of administration; experts see what is offered. */
export default function QuestionnairesRoute() {
  return <QuestionnairesPage navigation={<AdministrationNavigation />} />;
}
