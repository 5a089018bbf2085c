import { Actions } from '~/shared/ui/Actions';
import { Button } from '~/shared/ui/Button';

export function ReloadButton({ children }: { children: string }) {
  return (
    <Actions>
      <Button onClick={() => window.location.reload()}>{children}</Button>
    </Actions>
  );
}
