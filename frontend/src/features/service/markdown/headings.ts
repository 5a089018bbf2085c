/** The name of a heading in the page's address: "Vastuun rajat" is `vastuun-rajat`. */
export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/** The headings of the second level of a text in Markdown. */
export function headingsOf(text: string): string[] {
  return [...text.matchAll(/^##?[ \t]+(.+?)[ \t]*#*$/gm)].map(([, heading = '']) =>
    heading.replace(/[*_`]/g, ''),
  );
}
