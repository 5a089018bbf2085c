import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { fi } from '~/app/texts/fi';
import { furtherFi } from '~/app/texts/further/fi';
import { changeLanguage } from '~/shared/i18n/i18n';
import { server } from './server';

configure({ asyncUtilTimeout: 4_000 });

// What the browsers have and jsdom lacks.
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true;
};
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false;
};
window.scrollTo = () => undefined;
window.scrollBy = () => undefined;
Element.prototype.scrollIntoView = () => undefined;
globalThis.IntersectionObserver = class {
  observe() {}
  disconnect() {}
} as unknown as typeof IntersectionObserver;

beforeAll(async () => {
  server.listen();
  await changeLanguage('fi', async () => ({ ...fi, ...furtherFi }));
});
afterEach(() => {
  cleanup();
  server.resetHandlers();
  sessionStorage.clear();
});
afterAll(() => server.close());
