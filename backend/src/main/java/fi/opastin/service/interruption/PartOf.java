package fi.opastin.service.interruption;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the function that an endpoint is part of: while it is switched off, the endpoint answers
 * {@code function-switched-off}.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface PartOf {

  ServiceFunction value();
}
