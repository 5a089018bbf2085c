package fi.opastin.guidance.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a consent has ended. */
@Schema(description = "Why a consent has ended.")
public enum EndCause {
  /** The customer took it back. */
  WITHDRAWN,
  /** The customer said no. */
  REJECTED,
  /** The expert said no. */
  DECLINED,
  /** The expert left the workspace. */
  EXPERT_LEFT,
  /** Its last day is past. */
  END_DATE,
  /** The proposal was taken back. */
  CANCELLED,
  /** The expert no longer works in the service. */
  EXPERT_DISABLED,
  /** Another has become the founding expert, or the expert has. */
  HANDED_OVER,
  /** The workspace was archived: only the customer is left in it. */
  ARCHIVED,
  /** Somebody had not answered the proposal by its last day. */
  NOT_ANSWERED
}
