package fi.opastin.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Several who do something at the same time. */
public final class AtOnce {

  private AtOnce() {}

  /** The same, so many times. */
  public static <T> List<T> call(int times, Callable<T> work) {
    return call(Collections.nCopies(times, work));
  }

  /** Each of these; what they answer, in their order. */
  public static <T> List<T> call(List<Callable<T>> work) {
    try (var threads = Executors.newFixedThreadPool(work.size())) {
      var answers = new ArrayList<T>();
      for (var answer : threads.invokeAll(work)) {
        answers.add(answer.get());
      }
      return answers;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
