package io.rightful.rules.assignment;

/** Which of several talkers is responsible. */
public enum Talker {
    LATEST,
    FIRST,
    LONGEST
}
