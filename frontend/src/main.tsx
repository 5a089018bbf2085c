import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { captureInvitationToken } from './features/invitation/token';
import './shared/ui/base.css';

captureInvitationToken();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
