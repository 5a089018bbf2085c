package fi.opastin.guidance.topic;

import fi.opastin.platform.web.LocalizedText;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;

/** Something that guidance can be about; the service administrator keeps the list (G19). */
@Entity
class Topic {

  @Id private UUID id;

  @Column(updatable = false)
  private String code;

  @Embedded
  @AttributeOverride(name = "fi", column = @Column(name = "name_fi"))
  @AttributeOverride(name = "sv", column = @Column(name = "name_sv"))
  @AttributeOverride(name = "en", column = @Column(name = "name_en"))
  private LocalizedText name;

  private int position;
  private boolean active;
  @Version private int version;

  @SuppressWarnings("NullAway.Init") // for Hibernate, which sets the fields
  protected Topic() {}

  private Topic(UUID id, TopicName name, int position) {
    this.id = id;
    this.code = name.code();
    this.name = name.text();
    this.position = position;
    this.active = true;
  }

  /** A new topic at the end of the list; its code is made from the English name, once. */
  static Topic add(UUID id, TopicName name, int position) {
    return new Topic(id, name, position);
  }

  void change(TopicName newName, boolean nowActive) {
    name = newName.text();
    active = nowActive;
  }

  void moveTo(int newPosition) {
    position = newPosition;
  }

  TopicId id() {
    return new TopicId(id);
  }

  /** Stable name, for statistics. */
  String code() {
    return code;
  }

  LocalizedText name() {
    return name;
  }

  int position() {
    return position;
  }

  /** Whether it can be chosen anew; a retired topic stays where it was chosen. */
  boolean active() {
    return active;
  }

  int version() {
    return version;
  }
}
