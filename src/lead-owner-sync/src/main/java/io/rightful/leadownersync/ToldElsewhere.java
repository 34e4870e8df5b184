package io.rightful.leadownersync;

/** Somebody else is telling the same call just now: it is looked at again once they have. */
final class ToldElsewhere extends RuntimeException {
    private static final long serialVersionUID = 1;
}
