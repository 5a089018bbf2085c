import { fi as accesslog } from '~/features/accesslog/texts/fi';
import { fi as administration } from '~/features/administration/texts/fi';
import { fi as archive } from '~/features/archive/texts/fi';
import { fi as attachment } from '~/features/attachment/texts/fi';
import { fi as consent } from '~/features/consent/texts/fi';
import { fi as directory } from '~/features/directory/texts/fi';
import { fi as feedback } from '~/features/feedback/texts/fi';
import { fi as guidanceplan } from '~/features/guidanceplan/texts/fi';
import { fi as identity } from '~/features/identity/texts/fi';
import { fi as invitation } from '~/features/invitation/texts/fi';
import { fi as message } from '~/features/message/texts/fi';
import { fi as notification } from '~/features/notification/texts/fi';
import { fi as questionnaire } from '~/features/questionnaire/texts/fi';
import { fi as service } from '~/features/service/texts/fi';
import { fi as staff } from '~/features/staff/texts/fi';
import { fi as statistics } from '~/features/statistics/texts/fi';
import { fi as topic } from '~/features/topic/texts/fi';
import { fi as workspace } from '~/features/workspace/texts/fi';
import { fi as shared } from '~/shared/i18n/texts/fi';

export const fi = {
  ...shared,
  attachment,
  archive,
  accesslog,
  consent,
  directory,
  feedback,
  guidanceplan,
  administration,
  identity,
  invitation,
  message,
  notification,
  questionnaire,
  service,
  staff,
  statistics,
  topic,
  workspace,
};

/** The Finnish texts are the shape of all: what one of the others lacks does not compile. */
export type Translations = typeof fi;
