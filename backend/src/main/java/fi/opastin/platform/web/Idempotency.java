package fi.opastin.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.opastin.platform.crypto.LookupHash;
import fi.opastin.platform.problem.CommonProblem;
import fi.opastin.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;

/**
 * Repeats of a request that creates something create nothing: same key and body lead to the
 * resource that the first one made. Keys are the actor's own and are kept for two days.
 */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class Idempotency {

  private final IdempotencyRepository keys;
  private final LookupHash hash;
  private final ObjectMapper json;
  private final Clock clock;

  Idempotency(IdempotencyRepository keys, LookupHash hash, ObjectMapper json, Clock clock) {
    this.keys = keys;
    this.hash = hash;
    this.json = json;
    this.clock = clock;
  }

  /**
   * The resource that an earlier request with this key created; if there is none, the key is taken
   * for {@code newResourceId} in this transaction.
   *
   * @throws ProblemException request-in-flight, idempotency-key-reused
   */
  public Optional<UUID> repeated(
      UUID accountId, UUID key, String operation, Object request, UUID newResourceId) {
    var creation = creation(key, operation, request);
    return repeated(creation, keys.take(accountId, creation, newResourceId, clock.instant()));
  }

  /**
   * The same when the key has been taken along with something else.
   *
   * @throws ProblemException request-in-flight, idempotency-key-reused
   */
  public Optional<UUID> repeated(CreationKey request, KeyAnswer answer) {
    return switch (answer.outcome()) {
      case TAKEN -> Optional.empty();
      case IN_FLIGHT -> throw new ProblemException(CommonProblem.REQUEST_IN_FLIGHT);
      case USED_BEFORE -> {
        if (!Arrays.equals(answer.earlierDigest(), request.digest())) {
          throw new ProblemException(CommonProblem.IDEMPOTENCY_KEY_REUSED);
        }
        yield Optional.ofNullable(answer.earlierResource());
      }
    };
  }

  /**
   * What is refused creates nothing: the transaction is taken back, and the key is as free as if it
   * had never been used. Otherwise a repeat would look for what was never made.
   *
   * @param refusal what the use case answers
   */
  public <T> T refused(T refusal) {
    QuarkusTransaction.setRollbackOnly();
    return refusal;
  }

  /** The key of a request that is to create something. */
  public CreationKey creation(UUID key, String operation, Object request) {
    try {
      return new CreationKey(
          key, hash.of("idempotency|" + operation, json.writeValueAsString(request)));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("request cannot be digested", e);
    }
  }
}
