package fi.opastin.directory;

import fi.opastin.platform.web.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** An organisation whose experts give guidance; controller of their workspaces' data (G4). */
@Entity
@Immutable
public class ServiceProvider {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Sector sector;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedText name;

  private short expectedAnswerDays;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected ServiceProvider() {}

  public UUID id() {
    return id;
  }

  public Sector sector() {
    return sector;
  }

  public LocalizedText name() {
    return name;
  }

  /** How many working days an answer takes at most. */
  public int expectedAnswerDays() {
    return expectedAnswerDays;
  }
}
