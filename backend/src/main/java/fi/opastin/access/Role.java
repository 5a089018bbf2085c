package fi.opastin.access;

/** What somebody is in the service, fixed for a session. */
public enum Role {
  CUSTOMER,
  EXPERT,
  PROVIDER_ADMINISTRATOR,
  SERVICE_ADMINISTRATOR
}
