import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { isProblem } from '~/shared/api/problem';
import { endSession, leaving, sessionQuery } from '~/shared/auth/session';
import { useLocalPath } from '~/shared/i18n/language';
import { problemText } from '~/shared/i18n/problemText';
import { useAnnounce } from '~/shared/ui/LiveRegion';
import styles from './LogOutButton.module.css';

export function LogOutButton() {
  const { t } = useTranslation();
  const path = useLocalPath();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const queryClient = useQueryClient();

  const leave = async (continueAt: string | null) => {
    await navigate(path('/signed-out'));
    queryClient.clear();
    queryClient.setQueryData(sessionQuery.queryKey, null);
    if (continueAt) window.location.assign(continueAt);
  };
  const logOut = useMutation({
    onMutate: () => {
      leaving.now = true;
    },
    mutationFn: endSession,
    onSuccess: leave,
    onError: (error) => {
      if (isProblem(error, 'not-signed-in')) return leave(null);
      leaving.now = false;
      announce(problemText(t, error));
    },
  });

  return (
    <span className={styles.logOut}>
      <button type="button" onClick={() => logOut.mutate()} disabled={logOut.isPending}>
        {t('common.logOut')}
      </button>
      {logOut.isError && <span className={styles.fault}>{problemText(t, logOut.error)}</span>}
    </span>
  );
}
