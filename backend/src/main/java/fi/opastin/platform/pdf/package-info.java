/** Printing HTML as PDF that everybody can read, now and in fifty years (PDF/A-3a, PDF/UA-1). */
@NullMarked
package fi.opastin.platform.pdf;

import org.jspecify.annotations.NullMarked;
