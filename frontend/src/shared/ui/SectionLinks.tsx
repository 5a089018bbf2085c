import { NavLink } from 'react-router';
import styles from './SectionLinks.module.css';

interface SectionLinksProps {
  label: string;
  links: readonly { to: string; text: string }[];
}

/** The pages that belong together; there only if there are several. */
export function SectionLinks({ label, links }: SectionLinksProps) {
  if (links.length < 2) return null;
  return (
    <nav aria-label={label} className={`${styles.sections} not-in-print`}>
      <ul>
        {links.map(({ to, text }) => (
          <li key={to}>
            <NavLink to={to} end={links.some((other) => other.to.startsWith(`${to}/`))}>
              {text}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
