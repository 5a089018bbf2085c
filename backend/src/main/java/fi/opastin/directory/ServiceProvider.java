package fi.opastin.directory;

import fi.opastin.platform.web.Language;
import fi.opastin.platform.web.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An organisation whose experts give guidance; controller of their workspaces' data (G4). */
@Entity
@DynamicUpdate
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
  private String[] languages;
  private boolean wholeCountry;
  private String[] municipalities;
  private @Nullable String email;
  private @Nullable String phone;
  private @Nullable String webAddress;
  private @Nullable String privacyNotice;
  private @Nullable String dataProtectionEmail;

  @Column(insertable = false, updatable = false)
  private boolean listed;

  private @Nullable LocalDate leavesOn;

  @Column(insertable = false, updatable = false)
  private String[] contactFrames;

  @Column(insertable = false, updatable = false)
  private int contactVersion;

  private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected ServiceProvider() {}

  static ServiceProvider join(UUID id, ProviderFacts facts) {
    var provider = new ServiceProvider();
    provider.id = id;
    provider.take(facts);
    return provider;
  }

  /** Takes what is new; the area and the languages replace those before. */
  void change(ProviderFacts facts) {
    take(facts);
    version++;
  }

  /** Its last day, or none: it stays after all. */
  void leaveOn(@Nullable LocalDate lastDay) {
    leavesOn = lastDay;
    version++;
  }

  private void take(ProviderFacts facts) {
    sector = facts.sector();
    name = facts.name();
    expectedAnswerDays = (short) facts.expectedAnswerDays();
    languages = facts.languages().stream().map(Language::code).toArray(String[]::new);
    wholeCountry = facts.municipalities().isEmpty();
    municipalities = facts.municipalities().toArray(String[]::new);
    email = facts.email().value();
    phone = facts.phone();
    webAddress = facts.webAddress() == null ? null : facts.webAddress().value();
    privacyNotice = facts.privacyNotice().value();
    dataProtectionEmail = facts.dataProtectionEmail().value();
  }

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

  List<Language> languages() {
    return Arrays.stream(languages).map(Language::of).toList();
  }

  boolean wholeCountry() {
    return wholeCountry;
  }

  List<String> municipalities() {
    return List.of(municipalities);
  }

  public @Nullable String email() {
    return email;
  }

  public @Nullable String phone() {
    return phone;
  }

  @Nullable String webAddress() {
    return webAddress;
  }

  public @Nullable String privacyNotice() {
    return privacyNotice;
  }

  @Nullable String dataProtectionEmail() {
    return dataProtectionEmail;
  }

  /** Whether people find it in the public directory on a day. */
  public boolean isListed(LocalDate today) {
    return listed && !hasLeft(today);
  }

  /** The last day on which it is in the service; null while it stays (G23). */
  public @Nullable LocalDate leavesOn() {
    return leavesOn;
  }

  /** Whether its last day is past. */
  public boolean hasLeft(LocalDate today) {
    return leavesOn != null && leavesOn.isBefore(today);
  }

  /** Origins of the sites that may show its contact form in a frame. */
  public List<String> contactFrames() {
    return List.of(contactFrames);
  }

  /** Version of the settings of its contact form. */
  public int contactVersion() {
    return contactVersion;
  }

  int version() {
    return version;
  }
}
