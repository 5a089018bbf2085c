import { fi as service } from '~/features/service/texts/fi';
import { fi as shared } from '~/shared/i18n/texts/fi';

/** The texts of the first page, which fetches no others, and of what is around every page. */
export const fi = {
  ...shared,
  service,
};

/** The Finnish texts are the shape of all: what one of the others lacks does not compile. */
export type Translations = typeof fi;
