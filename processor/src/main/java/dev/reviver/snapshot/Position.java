package dev.reviver.snapshot;

/**
 * A place in a JSON text.
 *
 * @param line from 1
 * @param column from 1
 */
record Position(int line, int column) {}
