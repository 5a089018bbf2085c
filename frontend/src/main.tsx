import { createRoot } from 'react-dom/client';
import { captureLinkToken } from '~/shared/auth/linkToken';
import { App } from './app/App';
import { fetchAhead } from './app/fetchAhead';
import { createQueryClient } from './app/queryClient';
import './shared/ui/base.css';

captureLinkToken();
const queryClient = createQueryClient();
// Without await: what is fetched imports from this file, which must not wait for it.
void fetchAhead(window.location.pathname, queryClient).then(() => {
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<App queryClient={queryClient} />);
});
