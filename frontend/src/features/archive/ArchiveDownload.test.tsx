import { screen } from '@testing-library/react';
import { http } from 'msw';
import { describe, expect, test } from 'vitest';
import { renderAt } from '~/test/render';
import { aWorkspace, workspaceId } from '~/test/samples';
import { server } from '~/test/server';
import { ArchiveDownload } from './ArchiveDownload';
import ArchiveVerificationPage from './ArchiveVerificationPage';

describe('G12 the archive', () => {
  test('is saved by the browser itself, in the language of the page', () => {
    const workspace = aWorkspace({ actions: ['archive.download'] });
    renderAt('/fi/storage', '/storage', <ArchiveDownload workspace={workspace} />);
    const link = screen.getByRole('link', { name: 'Lataa kaikki' });
    expect(link).toHaveAttribute('href', `/api/v1/workspaces/${workspaceId}/archive?language=fi`);
    expect(link).toHaveAttribute('download');
  });

  test('is not offered to whom the workspace does not offer it', () => {
    renderAt('/fi/storage', '/storage', <ArchiveDownload workspace={aWorkspace()} />);
    expect(screen.queryByRole('link', { name: 'Lataa kaikki' })).toBeNull();
  });

  test('is verified with the fingerprints of all keys that signed archives', async () => {
    server.use(
      http.get('*/api/v1/archive-keys', () =>
        Response.json({
          items: [
            { id: 'now', fingerprint: 'aa11', pem: '' },
            { id: 'before', fingerprint: 'bb22', pem: '' },
          ],
        }),
      ),
    );
    renderAt('/fi/archive-verification', '/archive-verification', <ArchiveVerificationPage />);
    expect(await screen.findByText('aa11')).toBeVisible();
    expect(screen.getByText('bb22')).toBeVisible();
  });
});
