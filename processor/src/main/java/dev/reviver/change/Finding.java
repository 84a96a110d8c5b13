package dev.reviver.change;

/**
 * A hazard of one change.
 *
 * @param change the change
 * @param hazard the kind of risk
 * @param message one line that names the things at risk
 */
public record Finding(Change change, Hazard hazard, String message) {}
