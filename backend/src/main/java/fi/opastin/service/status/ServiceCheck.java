package fi.opastin.service.status;

import java.util.Set;

/** Looks whether something works that the service needs; each feature that needs it is a bean. */
public interface ServiceCheck {

  /** What an installation has of it. */
  Set<ServicePart> parts();

  /** Whether it works; answers within seconds, in no transaction and no request. */
  boolean works(ServicePart part);
}
