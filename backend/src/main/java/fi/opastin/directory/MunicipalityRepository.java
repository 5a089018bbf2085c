package fi.opastin.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

@ApplicationScoped
class MunicipalityRepository implements PanacheRepositoryBase<Municipality, String> {

  /** Those of these codes. */
  List<Municipality> of(List<String> codes) {
    return list("code in ?1", codes);
  }

  List<Municipality> all() {
    return list("order by code");
  }
}
