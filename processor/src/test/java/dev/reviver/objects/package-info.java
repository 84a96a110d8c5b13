/** Pairs of databases, both ways, on a real server. */
@NullMarked
package dev.reviver.objects;

import org.jspecify.annotations.NullMarked;
