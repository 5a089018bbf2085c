import { fi as accesslog } from '~/features/accesslog/texts/fi';
import { fi as administration } from '~/features/administration/texts/fi';
import { fi as archive } from '~/features/archive/texts/fi';
import { fi as attachment } from '~/features/attachment/texts/fi';
import { fi as consent } from '~/features/consent/texts/fi';
import { fi as contact } from '~/features/contact/texts/fi';
import { fi as directory } from '~/features/directory/texts/fi';
import { fi as feedback } from '~/features/feedback/texts/fi';
import { fi as guidanceplan } from '~/features/guidanceplan/texts/fi';
import { fi as identity } from '~/features/identity/texts/fi';
import { fi as invitation } from '~/features/invitation/texts/fi';
import { fi as message } from '~/features/message/texts/fi';
import { fi as notification } from '~/features/notification/texts/fi';
import { fi as organisationlogin } from '~/features/organisationlogin/texts/fi';
import { fi as questionnaire } from '~/features/questionnaire/texts/fi';
import { fi as staff } from '~/features/staff/texts/fi';
import { fi as statistics } from '~/features/statistics/texts/fi';
import { fi as topic } from '~/features/topic/texts/fi';
import { fi as workspace } from '~/features/workspace/texts/fi';
import { conflictFi as conflict, fi as fieldErrors } from '~/shared/form/texts/fi';

/** The texts of all other pages. */
export const furtherFi = {
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

export type FurtherTranslations = typeof furtherFi;
