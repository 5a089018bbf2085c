import { useEffect, useRef } from 'react';
import { type FieldError, type FieldErrors, type FieldPath, type FieldValues, get } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from 'suomifi-ui-components';
import styles from './FormErrors.module.css';
import { faultOf } from './faultOf';
import { fieldErrorText } from './fieldErrorText';

interface FormErrorsProps<V extends FieldValues> {
  errors: FieldErrors<V>;
  /** The names of the fields, in the order of the page. */
  labels: Partial<Record<FieldPath<V>, string>>;
  /** How often the form was sent: each time with errors the focus comes here. */
  submitCount: number;
}

/** What has to be corrected, on top of the form, each with a link to its field. */
export function FormErrors<V extends FieldValues>({ errors, labels, submitCount }: FormErrorsProps<V>) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const items = Object.entries<string | undefined>(labels).flatMap(([name, label]) => {
    const error: FieldError | undefined = get(errors, name);
    return error
      ? [{ inputId: name, text: faultOf(label ?? '', fieldErrorText(t, error.message ?? '')) }]
      : [];
  });
  const any = items.length > 0;
  useEffect(() => {
    if (submitCount > 0 && any) heading.current?.focus();
  }, [submitCount, any]);

  if (!any || submitCount === 0) return null;
  return (
    <ErrorSummary
      className={styles.summary}
      headingText={t('common.formErrors')}
      headingVariant="h2"
      headingRef={heading}
      items={items}
      mb="m"
    />
  );
}
