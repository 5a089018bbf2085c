const embedded = /^\/(?:fi|sv|en)\/contact\/embed\/[^/]+$/;

/**
 * Whether a document is the one page that other sites may show in a frame. In a frame it never is another, however
 * its address is written.
 */
export function isEmbedded(path: string, inFrame = window.parent !== window): boolean {
  return inFrame || embedded.test(path);
}
