package fi.opastin.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the {@link Action} of an endpoint. A successful answer leaves the service only if the use
 * case has entered for that action; a test fails for an endpoint without one.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Performs {

  /** {@link Action#id()}. */
  String value();
}
