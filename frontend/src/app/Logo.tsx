/**
 * The mark: a railway signal set to "go" – `opastin` in Finnish – whose arm and lamp point the way on.
 */
export function Logo({ className }: { className?: string | undefined }) {
  return (
    <svg
      className={className}
      viewBox="0 0 44 44"
      width="44"
      height="44"
      aria-hidden="true"
      focusable="false"
    >
      <rect width="44" height="44" rx="11" fill="var(--lake)" />
      <path d="M16 35V13" stroke="#fff" strokeWidth="4" strokeLinecap="round" />
      <path d="M10.5 35h11" stroke="#fff" strokeWidth="4" strokeLinecap="round" />
      <path d="M16 20.5 33 10.7" stroke="#fff" strokeWidth="6" strokeLinecap="round" />
      <circle cx="16" cy="20.5" r="5" fill="var(--lamp)" stroke="var(--lake)" strokeWidth="2" />
    </svg>
  );
}
