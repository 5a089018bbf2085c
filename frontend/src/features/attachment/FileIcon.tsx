/** Only repeats what the text beside it says. */
export function FileIcon() {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false" fill="none">
      <path
        d="M6 2.5h8l4.5 4.5v14.5H6ZM14 2.5V7h4.5"
        stroke="currentColor"
        strokeWidth={2}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
