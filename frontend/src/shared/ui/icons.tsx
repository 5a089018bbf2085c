import type { ReactNode } from 'react';

/** Icons only repeat what the text beside them says. */
function Icon({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" fill="none">
      {children}
    </svg>
  );
}

const line = {
  stroke: 'currentColor',
  strokeWidth: 2,
  strokeLinecap: 'round',
  strokeLinejoin: 'round',
} as const;

export function BellIcon() {
  return (
    <Icon>
      <path d="M6 10a6 6 0 0 1 12 0c0 5 2 6 2 7H4c0-1 2-2 2-7Z" {...line} />
      <path d="M10 20.5a2.2 2.2 0 0 0 4 0" {...line} />
    </Icon>
  );
}

export function InfoIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="9.5" {...line} />
      <path d="M12 11v5.5M12 7.4v.1" {...line} />
    </Icon>
  );
}

export function SuccessIcon() {
  return (
    <Icon>
      <circle cx="12" cy="12" r="9.5" {...line} />
      <path d="m7.5 12.3 3.1 3.1 6-6.6" {...line} />
    </Icon>
  );
}

export function WarningIcon() {
  return (
    <Icon>
      <path d="M12 3 2.5 20.5h19Z" {...line} />
      <path d="M12 10v4.5M12 17.4v.1" {...line} />
    </Icon>
  );
}

export function ErrorIcon() {
  return (
    <Icon>
      <path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8Z" {...line} />
      <path d="M12 7v6M12 16.6v.1" {...line} />
    </Icon>
  );
}

export function OfflineIcon() {
  return (
    <Icon>
      <path
        d="M3 3l18 18M8.5 15.5a5 5 0 0 1 6.6-.3M5 12a10 10 0 0 1 4.2-2.5M19 12a10 10 0 0 0-5-2.7M12 19.4v.1"
        {...line}
      />
    </Icon>
  );
}

export function BackIcon() {
  return (
    <Icon>
      <path d="m14.5 5.5-6.5 6.5 6.5 6.5" {...line} />
    </Icon>
  );
}

export function ForwardIcon() {
  return (
    <Icon>
      <path d="m9.5 5.5 6.5 6.5-6.5 6.5" {...line} />
    </Icon>
  );
}

export function LockIcon() {
  return (
    <Icon>
      <rect x="4.5" y="10.5" width="15" height="10" rx="2" {...line} />
      <path d="M8 10.5V7.2a4 4 0 0 1 8 0v3.3" {...line} />
    </Icon>
  );
}

export function MessageIcon() {
  return (
    <Icon>
      <path d="M3.5 4.5h17v12H12l-4.5 4v-4h-4Z" {...line} />
    </Icon>
  );
}

export function PeopleIcon() {
  return (
    <Icon>
      <circle cx="8.5" cy="8.5" r="3.5" {...line} />
      <path d="M2.5 20a6 6 0 0 1 12 0M15.5 5.4a3.5 3.5 0 0 1 0 6.2M17.3 14.6A6 6 0 0 1 21.5 20" {...line} />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="m6 6 12 12M18 6 6 18" {...line} />
    </Icon>
  );
}
