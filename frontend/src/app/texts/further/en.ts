import { en as accesslog } from '~/features/accesslog/texts/en';
import { en as administration } from '~/features/administration/texts/en';
import { en as archive } from '~/features/archive/texts/en';
import { en as attachment } from '~/features/attachment/texts/en';
import { en as consent } from '~/features/consent/texts/en';
import { en as contact } from '~/features/contact/texts/en';
import { en as directory } from '~/features/directory/texts/en';
import { en as feedback } from '~/features/feedback/texts/en';
import { en as guidanceplan } from '~/features/guidanceplan/texts/en';
import { en as identity } from '~/features/identity/texts/en';
import { en as invitation } from '~/features/invitation/texts/en';
import { en as message } from '~/features/message/texts/en';
import { en as notification } from '~/features/notification/texts/en';
import { en as organisationlogin } from '~/features/organisationlogin/texts/en';
import { en as questionnaire } from '~/features/questionnaire/texts/en';
import { en as staff } from '~/features/staff/texts/en';
import { en as statistics } from '~/features/statistics/texts/en';
import { en as topic } from '~/features/topic/texts/en';
import { en as workspace } from '~/features/workspace/texts/en';
import { conflictEn as conflict, en as fieldErrors } from '~/shared/form/texts/en';
import type { FurtherTranslations } from './fi';

export const furtherEn: FurtherTranslations = {
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
