package fi.opastin.platform.pdf;

/** In which direction what somebody wrote is to be read, by its first letter. */
public enum TextDirection {
  LTR,
  RTL;

  public static TextDirection of(String text) {
    return text.codePoints()
            .map(Character::getDirectionality)
            .filter(direction ->
                direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || isRightToLeft(direction))
            .mapToObj(TextDirection::isRightToLeft)
            .findFirst()
            .orElse(false)
        ? RTL
        : LTR;
  }

  private static boolean isRightToLeft(int direction) {
    return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
  }
}
