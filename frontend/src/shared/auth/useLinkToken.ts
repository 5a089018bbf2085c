import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { captureLinkToken, forgetLinkToken, linkToken } from './linkToken';
import { forgetReturnTo } from './returnTo';

/** From the link that opened the page, or from another one opened later in the same tab. */
export function useLinkToken(): { token: string | null; number: number } {
  const navigate = useNavigate();
  const { hash, pathname } = useLocation();
  const [link, setLink] = useState(() => ({ token: linkToken(), number: 1 }));
  useEffect(() => {
    forgetLinkToken();
    // Where somebody was going before has nothing to do with this link.
    forgetReturnTo();
  }, []);
  useEffect(() => {
    if (hash.length < 2) return;
    captureLinkToken();
    const token = linkToken();
    forgetLinkToken();
    setLink((before) => ({ token, number: before.number + 1 }));
    void navigate(pathname, { replace: true });
  }, [hash, pathname, navigate]);
  return link;
}
