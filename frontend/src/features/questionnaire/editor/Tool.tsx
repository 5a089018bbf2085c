import styles from './Editor.module.css';

interface ToolProps {
  id?: string;
  short: string;
  /** What it is about: the same tools stand at each item. */
  name: string;
  expanded?: boolean;
  onClick: () => void;
}

export function Tool({ id, short, name, expanded, onClick }: ToolProps) {
  return (
    <button
      type="button"
      id={id}
      className={styles.tool}
      aria-label={name ? `${short}: ${name}` : undefined}
      aria-expanded={expanded}
      onClick={onClick}
    >
      {short}
    </button>
  );
}
