import { createRoot } from 'react-dom/client';
import { captureLinkToken } from '~/shared/auth/linkToken';
import { App } from './app/App';
import './shared/ui/base.css';

captureLinkToken();
const root = document.getElementById('root');
if (root) createRoot(root).render(<App />);
