package fi.opastin.notification;

import java.util.List;

/** A feature's kinds of notices; each feature that tells people something gives its own. */
public interface NoticeKinds {

  List<? extends NoticeKind> kinds();
}
