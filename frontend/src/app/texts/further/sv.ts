import { sv as accesslog } from '~/features/accesslog/texts/sv';
import { sv as administration } from '~/features/administration/texts/sv';
import { sv as archive } from '~/features/archive/texts/sv';
import { sv as attachment } from '~/features/attachment/texts/sv';
import { sv as consent } from '~/features/consent/texts/sv';
import { sv as contact } from '~/features/contact/texts/sv';
import { sv as directory } from '~/features/directory/texts/sv';
import { sv as feedback } from '~/features/feedback/texts/sv';
import { sv as guidanceplan } from '~/features/guidanceplan/texts/sv';
import { sv as identity } from '~/features/identity/texts/sv';
import { sv as invitation } from '~/features/invitation/texts/sv';
import { sv as message } from '~/features/message/texts/sv';
import { sv as notification } from '~/features/notification/texts/sv';
import { sv as organisationlogin } from '~/features/organisationlogin/texts/sv';
import { sv as questionnaire } from '~/features/questionnaire/texts/sv';
import { sv as staff } from '~/features/staff/texts/sv';
import { sv as statistics } from '~/features/statistics/texts/sv';
import { sv as topic } from '~/features/topic/texts/sv';
import { sv as workspace } from '~/features/workspace/texts/sv';
import { conflictSv as conflict, sv as fieldErrors } from '~/shared/form/texts/sv';
import type { FurtherTranslations } from './fi';

export const furtherSv: FurtherTranslations = {
  invitation,
  identity,
  directory,
  archive,
  accesslog,
  administration,
  attachment,
  conflict,
  consent,
  contact,
  feedback,
  fieldErrors,
  guidanceplan,
  message,
  notification,
  organisationlogin,
  questionnaire,
  staff,
  statistics,
  topic,
  workspace,
};
