import { type Control, useController } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Checkbox, CheckboxGroup } from 'suomifi-ui-components';
import type { ContactSettings } from '~/shared/api/types';
import { fieldErrorText } from '~/shared/form/fieldErrorText';
import { Notice } from '~/shared/ui/Notice';
import styles from './Setup.module.css';
import type { SetupValues } from './setupValues';

interface HandlersFieldProps {
  control: Control<SetupValues>;
  experts: ContactSettings['experts'];
}

/** Those who read what is sent: some of the experts, or nobody. */
export function HandlersField({ control, experts }: HandlersFieldProps) {
  const { t } = useTranslation();
  const { field, fieldState } = useController({ control, name: 'handlers' });
  const { error } = fieldState;
  const choose = (id: string, chosen: boolean) =>
    field.onChange(
      experts
        .map((expert) => expert.id)
        .filter((other) => (other === id ? chosen : field.value.includes(other))),
    );
  const nobody = !experts.some(({ id }) => field.value.includes(id));
  return (
    <div>
      <CheckboxGroup
        id="handlers"
        labelText={<span className={styles.heading}>{t('contact.setup.handlers')}</span>}
        groupHintText={t('contact.setup.handlersHint')}
        {...(error && { groupStatus: 'error', groupStatusText: fieldErrorText(t, error.message ?? '') })}
      >
        {experts.map(({ id, name, title }) => (
          <Checkbox
            key={id}
            checked={field.value.includes(id)}
            hintText={title}
            onClick={({ checkboxState }) => choose(id, checkboxState)}
          >
            {name}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <div role="status">
        {nobody && (
          <Notice kind="warning">
            <p>{t(experts.length > 0 ? 'contact.setup.nobody' : 'contact.setup.noExperts')}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}
