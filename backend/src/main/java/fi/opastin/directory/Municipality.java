package fi.opastin.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;

/** A municipality of Finland. */
@Entity
@Immutable
class Municipality {

  /** Its code in the classification of Statistics Finland: three digits. */
  @Id private String code;

  private String nameFi;
  private String nameSv;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Municipality() {}

  String code() {
    return code;
  }

  String nameFi() {
    return nameFi;
  }

  String nameSv() {
    return nameSv;
  }
}
